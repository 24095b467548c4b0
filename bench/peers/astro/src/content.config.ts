import { glob } from 'astro/loaders'
import { defineCollection, z } from 'astro:content'

const schema = z.object({
  title: z.string(),
  summary: z.string(),
  date: z.coerce.date(),
  words: z.array(z.string()),
})
const news = (script: string) =>
  defineCollection({ loader: glob({ pattern: '*.md', base: `./content/${script}` }), schema })

export const collections = { cir: news('cir'), lat: news('lat') }
