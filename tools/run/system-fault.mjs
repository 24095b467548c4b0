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

/**
 * The sentence that tells what the system refused, by the code in an error's text; `undefined` when there is none.
 * @param {string} text what a program wrote before it ended
 * @param {'en' | 'sr'} [language]
 */
export function systemFault(text, language = 'en') {
  const code = /** @type {keyof typeof SYSTEM_FAULTS | undefined} */ (CODE.exec(text)?.[1])
  return code && SYSTEM_FAULTS[code][language === 'en' ? 0 : 1]
}
