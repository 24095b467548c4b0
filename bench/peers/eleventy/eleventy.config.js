/** Simple templates: an article, a list cut into pages of ten, a list for each keyword. */
export default function configure(eleventyConfig) {
  eleventyConfig.addPassthroughCopy('style.css')
  for (const script of ['cir', 'lat']) {
    const own = (api) => api.getFilteredByGlob(`content/${script}/*.md`).sort((a, b) => b.date - a.date)
    eleventyConfig.addCollection(script, own)
    eleventyConfig.addCollection(`${script}Tags`, (api) => {
      const byTag = new Map()
      for (const item of own(api))
        for (const tag of item.data.words) byTag.set(tag, [...(byTag.get(tag) ?? []), item])
      return [...byTag].map(([tag, items]) => ({ tag, items }))
    })
  }
  return { dir: { input: '.', includes: '_includes', output: 'out' }, markdownTemplateEngine: false }
}
