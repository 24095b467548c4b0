/**
 * Unit symbols of the SI and of computing: written in Latin in both scripts, but only right after a number (Закон о
 * метрологији and SRPS ISO 80000 prescribe the international symbols).
 */
export const UNITS: ReadonlySet<string> = new Set(
  `kg g mg µg μg dag km m dm cm mm µm μm nm ha l dl ml cl hl t kt Mt W kW MW GW TW Wh kWh MWh GWh TWh V kV mV mA kA Hz kHz MHz GHz
  kB KB MB GB TB PB Mb Gb kbps Mbps Gbps Pa hPa kPa MPa mbar N kN J kJ MJ GJ kcal lm lx cd mol dB dBA rpm px pt ppm s ms h K Bq Sv mSv kVA MVA VA Ah mAh kWp kn`
    .trim()
    .split(/\s+/),
)

/** Currency codes (ISO 4217) that stay Latin beside an amount. */
export const CURRENCIES: ReadonlySet<string> = new Set(
  'EUR RSD USD CHF GBP BAM MKD HUF RON BGN CZK PLN SEK NOK DKK CAD AUD RUB TRY CNY JPY HRK DEM'.split(' '),
)

/** Symbols that are no Serbian word or acronym and so stay Latin without a number too («cena po kg»). */
export const ALWAYS_UNITS: ReadonlySet<string> = new Set(
  'kg mg µg μg km cm mm µm μm kW kWh MWh GWh TWh kV Hz kHz MHz GHz kcal hPa kPa MPa kbps Mbps Gbps dB dBA kVA kWp mSv'.split(
    ' ',
  ),
)
