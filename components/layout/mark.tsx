/** The sign of the site: a letter on a field, instead of an emblem. */
export function Mark({ letter, size }: { letter: string; size: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 48 48" aria-hidden="true" className="flex-none">
      <rect width="48" height="48" rx="10" fill="#0b3d6e" />
      <text
        lang="sr-Cyrl"
        x="24"
        y="33"
        textAnchor="middle"
        className="fill-white font-serif"
        fontWeight="600"
        fontSize="25"
      >
        {letter}
      </text>
      <rect x="10" y="38" width="28" height="2.5" fill="#e0525c" />
    </svg>
  )
}
