/* The few places where the editor's program does not do what its options promise. Each text must be found exactly
 * once in the pinned version, so that a new version cannot lose a change silently. */

/** One change of the editor's program. */
export interface Patch {
  /** Why the change is needed. */
  why: string
  find: RegExp
  replace: string
}

/** Changes of `@sveltia/cms/npm/index.js`. */
export const PATCHES: readonly Patch[] = [
  {
    why: 'its transliteration loses Ђ and џ; file names and slugs come from the converter of the site',
    find: /\b[\w$]+\(([\w$]+)\.normalize\(`NFD`\),\{locale:[^{}]*?:void 0\}\)/,
    replace: 'globalThis.vesnikSlug($1)',
  },
  {
    why: 'a file is read as it is: line ends and the last empty lines belong to whoever wrote it',
    find: /=([\w$]+)\.trim\(\)\.replace\(\/\\r\\n\?\/g,`\n`\)/,
    replace: '=$1',
  },
  {
    why: 'a file is written exactly as the format gives it',
    find: /return`\$\{\(await ([\w$]+)\(([\w$]+)\)\)\.trim\(\)\}\\n`/,
    replace: 'return await $1($2)',
  },
  {
    why: 'the reader of a file is told which file it is',
    find: /(=[\w$]+\.get\([\w$]+\)\?\.parser;if\(([\w$]+)\)return \2)\(([\w$]+)\)/,
    replace: '$1($3,vesnikPath)',
  },
  {
    why: 'the same, where the file comes in',
    find: /(=async\(\{text:[\w$]+=``,path:)([\w$]+)(,folder:\{collectionName:[\w$]+,fileName:[\w$]+\}\}\)=>\{)/,
    replace: '$1$2$3let vesnikPath=$2;',
  },
  ...[
    ['source-sans-3:vf', 'latin-wght-normal', 'source-sans-3-latin-wght-normal-BqRLTx4X'],
    ['noto-mono', 'latin-400-normal', 'noto-mono-latin-400-normal-DiC8lJru'],
    [
      'material-symbols-outlined:vf',
      'latin-wght-normal',
      'material-symbols-outlined-latin-wght-normal-_Z1IJPLg',
    ],
  ].map(([family, subset, file]) => ({
    why: `the font ${family} comes from the package, not from another host`,
    find: new RegExp(`https://cdn\\.jsdelivr\\.net/fontsource/fonts/${family}@[\\d.]+/${subset}\\.woff2`),
    replace: `/urednik/assets/${file}.woff2`,
  })),
  {
    why: 'two languages of the interface, both Serbian; the program itself starts in the first one that is stored',
    find: /`ar,bg,ca,[^`]*`\.split\(`,`\)/,
    replace: '["en-US","sr-Cyrl","sr-Latn"]',
  },
  {
    why: 'a form that is being closed has no fields left to ask',
    find: /Object\.values\((\w+)\((\w+)\)\[(\w+)\]\)\.some\(\(\{valid:/,
    replace: 'Object.values($1($2)[$3]??{}).some(({valid:',
  },
  {
    why: 'Serbian tells the time by twenty-four hours',
    find: /(\{hour:`numeric`,minute:`numeric`,hour12:)!0\}/,
    replace: '$1!1}',
  },
  {
    why: 'the language is chosen on the page; the program must not offer another one',
    find: /if\(await [\w$]+\(`newLanguageCta`\)\)return;/,
    replace: 'return;',
  },
  {
    why: 'the tables of the two scripts, made at bundling',
    find: /\bhr:(\(\)=>[\w$]+\(\(\)=>import\(`)[^`]*hr\.json(`\),\[\],import\.meta\.url\))/,
    replace: '"sr-Cyrl":$1vesnik:messages/sr-Cyrl$2,"sr-Latn":$1vesnik:messages/sr-Latn$2',
  },
]

/**
 * The program with all changes made.
 * @throws {Error} naming the change whose place was not found exactly once
 */
export function applyPatches(source: string, patches: readonly Patch[] = PATCHES): string {
  return patches.reduce((text, { why, find, replace }) => {
    const places = text.match(new RegExp(find.source, 'g'))?.length ?? 0
    if (places !== 1) throw new Error(`The editor's program has ${places} places instead of one for: ${why}`)
    return text.replace(find, replace)
  }, source)
}
