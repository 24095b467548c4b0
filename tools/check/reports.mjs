import { readFile } from 'node:fs/promises'

/** @typedef {{ passed: number, failed: number, skipped: number }} Count */

/**
 * Counts Vitest's JSON report. A file that could not be loaded holds no test and counts as one that failed.
 * @param {{ testResults: { status: string, assertionResults: { status: string }[] }[] }} report
 * @returns {Count}
 */
export function countVitest({ testResults }) {
  const count = { passed: 0, failed: 0, skipped: 0 }
  for (const { status, assertionResults } of testResults) {
    for (const test of assertionResults) {
      if (test.status === 'passed') count.passed += 1
      else if (test.status === 'failed') count.failed += 1
      else count.skipped += 1
    }
    if (status === 'failed' && !assertionResults.some((test) => test.status === 'failed')) count.failed += 1
  }
  return count
}

/**
 * Counts Playwright's JSON report. A test that passed only when repeated has failed once too often: it counts as failed.
 * @param {{ stats: { expected: number, unexpected: number, flaky: number, skipped: number }, errors?: unknown[] }} report
 * @returns {Count}
 */
export function countPlaywright({ stats, errors = [] }) {
  return {
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky + errors.length,
    skipped: stats.skipped,
  }
}

/**
 * Count of a test program's run. Without a readable report, without any test, or with a bad exit code that
 * the report does not explain, one failure is counted, so that nothing passes by not having run.
 * @template T
 * @param {string} file the JSON report
 * @param {(report: T) => Count} count
 * @param {number} code exit code of the program
 * @returns {Promise<Count>}
 */
export async function countReport(file, count, code) {
  let counted
  try {
    counted = count(JSON.parse(await readFile(file, 'utf8')))
  } catch {
    return { passed: 0, failed: 1, skipped: 0 }
  }
  const unexplained = counted.failed === 0 && (code !== 0 || counted.passed === 0)
  return unexplained ? { ...counted, failed: 1 } : counted
}
