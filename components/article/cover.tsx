const rings = Array.from({ length: 12 }, (_, index) => 20 * (index + 1))

/** Where the rings start: the number of the article picks one place, so that neighbours differ. */
const centres: readonly [number, number][] = [
  [250, 170],
  [300, 20],
  [205, 100],
  [320, 110],
  [160, 220],
]

/** Typographic cover of an article without a picture: two letters and rings, never a fake photograph. */
export function Cover({ initials, id }: { initials: string; id: number }) {
  const [cx, cy] = centres[id % centres.length] ?? [250, 170]
  return (
    <div
      className="no-print overflow-hidden rounded-lg bg-[linear-gradient(135deg,var(--cover-from),var(--cover-to))]"
      aria-hidden="true"
    >
      <svg viewBox="0 0 320 200" className="block w-full">
        <g fill="none" stroke="#fff" strokeOpacity=".25">
          {rings.map((radius) => (
            <circle key={radius} cx={cx} cy={cy} r={radius} />
          ))}
        </g>
        <text
          x="24"
          y="164"
          fontSize="120"
          fontWeight="600"
          fill="#fff"
          fillOpacity=".94"
          className="font-serif"
        >
          {initials}
        </text>
      </svg>
    </div>
  )
}
