import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const alias = { '@': fileURLToPath(new URL('.', import.meta.url)).replace(/\/$/, '') }

/** One project per level: `unit` needs nothing, `content` the compiled content, `export` a finished build; `hosting` starts
 *  web servers, `build` makes builds of its own. */
export default defineConfig({
  resolve: { alias },
  test: {
    projects: ['unit', 'content', 'export', 'hosting', 'build'].map((name) => ({
      resolve: { alias },
      test: {
        name,
        setupFiles: ['tests/setup.ts'],
        include: [`tests/${name}/**/*.test.{ts,mjs}`],
        testTimeout: 90_000,
        // Builds in one repository go one after the other, so one file of tests at a time.
        ...(name === 'build'
          ? { globalSetup: ['tests/build/setup.ts'], maxWorkers: 1, sequence: { groupOrder: 1 } }
          : {}),
      },
    })),
  },
})
