import { constants } from 'node:os'

/** What the system refused, and what to do about it: for the people who build, and in Serbian for editors. */
const SYSTEM_FAULTS = {
  ENOSPC: [
    'The disk is full. Make room (df -h, df -i), then run it again.',
    'Диск је пун. Ослободите простор (df -h, df -i), па покрените поново.',
  ],
  EDQUOT: [
    'The share of the disk that this user may fill is used up. Make room, then run it again.',
    'Корисник је попунио свој део диска. Ослободите простор, па покрените поново.',
  ],
  EFBIG: [
    'A file may not become that large here (ulimit -f). Raise the limit, then run it again.',
    'Датотека овде не сме да буде толико велика (ulimit -f). Подигните границу, па покрените поново.',
  ],
  EROFS: [
    'The disk can only be read. Make it writable or choose another folder (VESNIK_OUT).',
    'На диск не може да се пише. Омогућите упис, па покрените поново.',
  ],
  EACCES: [
    'A file or folder may not be read or written by this user. Give the user the right to it (ls -l, chown).',
    'Корисник нема право да чита или пише неку датотеку. Дајте му то право (ls -l, chown).',
  ],
  EMFILE: [
    'Too many files are open at once (ulimit -n). Raise the limit, then run it again.',
    'Отворено је превише датотека одједном (ulimit -n). Подигните границу, па покрените поново.',
  ],
  EIO: [
    'The disk reports an error of its own. Look at it (dmesg) before anything else.',
    'Диск јавља грешку. Прво проверите диск (dmesg).',
  ],
}
const CODE = new RegExp(`\\b(${Object.keys(SYSTEM_FAULTS).join('|')})\\b`)
/** Node has no name for a used up quota: it tells the system's number (122 on Linux) or nothing; other programs say it in words. */
const QUOTA = new RegExp(`Unknown system error -?${constants.errno.EDQUOT}\\b|\\bdisk quota exceeded\\b`, 'i')

/**
 * The sentence that tells what the system refused, by an error or by the words of one; `undefined` when there is none.
 * @param {unknown} problem the error, or what a program wrote before it ended
 * @param {'en' | 'sr'} [language]
 */
export function systemFault(problem, language = 'en') {
  const text = problem instanceof Error ? problem.message : String(problem)
  const { errno } = /** @type {{ errno?: number }} */ (problem instanceof Error ? problem : {})
  const isQuota = Math.abs(errno ?? 0) === constants.errno.EDQUOT || QUOTA.test(text)
  const found = isQuota ? 'EDQUOT' : CODE.exec(text)?.[1]
  const code = /** @type {keyof typeof SYSTEM_FAULTS | undefined} */ (found)
  return code && SYSTEM_FAULTS[code][language === 'en' ? 0 : 1]
}
