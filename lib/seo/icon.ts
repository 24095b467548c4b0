import { getSite } from '@/lib/site'

/** Address of the site's icon. */
export const iconPath = '/icon.svg'

/** The site's mark as an SVG icon: the letter of site.yaml on a field. */
export function siteIcon(): string {
  return [
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 48 48">',
    '<rect width="48" height="48" rx="10" fill="#0b3d6e"/>',
    '<text x="24" y="33" text-anchor="middle" font-family="Georgia,serif" font-weight="600" font-size="27" fill="#fff">',
    `${getSite().mark}</text>`,
    '<rect x="10" y="38" width="28" height="3" fill="#e0525c"/>',
    '</svg>\n',
  ].join('')
}
