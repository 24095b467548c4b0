import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const alias = { '@': fileURLToPath(new URL('.', import.meta.url)).replace(/\/$/, '') }

/**
 * One project per level: `unit` needs nothing, `content` the compiled content, `export` a finished build; `hosting` starts
 * web servers, `build` makes builds of its own.
 */
const projects = {
  // Left alone, one processor would stay idle.
  unit: { maxWorkers: availableParallelism() },
  content: { maxWorkers: availableParallelism() },
  // All files of tests look at the same pages, which one worker reads and parses once.
  export: { isolate: false, maxWorkers: 1, sequence: { groupOrder: 1 } },
  hosting: { maxWorkers: 1, sequence: { groupOrder: 1 } },
  // Builds in one repository go one after the other, so one file of tests at a time.
  build: { globalSetup: ['tests/build/setup.ts'], maxWorkers: 1, sequence: { groupOrder: 2 } },
}

export default defineConfig({
  resolve: { alias },
  test: {
    projects: Object.entries(projects).map(([name, options]) => ({
      resolve: { alias },
      test: {
        name,
        setupFiles: ['tests/setup.ts'],
        include: [`tests/${name}/**/*.test.{ts,mjs}`],
        testTimeout: 90_000,
        ...options,
      },
    })),
  },
})
