/* eslint-disable @typescript-eslint/ban-ts-comment */
// @ts-nocheck The types of the effect library do not resolve outside of Contentlayer.
// One run of Contentlayer: node tools/content/contentlayer-documents.mjs <file for the documents>
// Compiles the content folder of VESNIK_CONTENT and writes all documents as one JSON list. Contentlayer's own command
// does more than we need: it switches on the tracing of its effect library, which doubles the time, keeps a cache that
// goes by file times, and writes a file per document, all of them again after every edit.
import { writeFileSync } from 'node:fs'
// Loaded first and without its switch `Tracing/Enable`: a library that is loaded later finds tracing off.
import { pipe, S, T, Chunk } from '@contentlayer2/utils/effect'
import { getConfig, runMain } from '@contentlayer2/core'

const [file] = process.argv.slice(2)
if (!file) throw new Error('Usage: node tools/content/contentlayer-documents.mjs <file>')

/** @param {import('@contentlayer2/core').Config} config */
const documentsOf = (config) =>
  pipe(
    config.source.provideSchema(config.esbuildHash),
    T.chain((schemaDef) =>
      pipe(
        config.source.fetchData({ schemaDef, verbose: false, skipCachePersistence: true }),
        S.take(1),
        S.runCollect,
        T.map(Chunk.unsafeHead),
        T.rightOrFail,
      ),
    ),
    T.map(({ cacheItemsMap }) => Object.values(cacheItemsMap).map(({ document }) => document)),
  )

await pipe(
  getConfig({}),
  T.chain(documentsOf),
  T.tap((documents) => T.succeedWith(() => writeFileSync(file, JSON.stringify(documents)))),
  runMain({ tracingServiceName: 'vesnik', verbose: false }),
)
