import createNextIntlPlugin from 'next-intl/plugin'
import type { NextConfig } from 'next'

const withNextIntl = createNextIntlPlugin('./lib/i18n/request.ts')

// With a static export this is where the pages go; the build step that slims them says where.
const exportFolder = process.env.VESNIK_EXPORT

const config: NextConfig = {
  output: 'export',
  ...(exportFolder ? { distDir: exportFolder } : {}),
  trailingSlash: true,
  reactStrictMode: true,
  poweredByHeader: false,
  // The same commit and content give the same files: no random build id.
  generateBuildId: () => 'vesnik',
  // Types are checked by `npm run check`, once, not again in every build.
  typescript: { ignoreBuildErrors: true },
  images: { unoptimized: true },
  experimental: {
    globalNotFound: true,
    // The default leaves one core idle, half of a small machine.
    cpus: 2,
    // Data for prefetching by the framework's router, which no page loads.
    prefetchInlining: false,
  },
}

export default withNextIntl(config)
