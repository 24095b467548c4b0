import { inLocale } from '@/lib/content/bilingual'
import type { Article } from '@/lib/content/article'
import type { Locale } from '@/lib/i18n/locales'
import { getSite } from '@/lib/site'
import { absoluteUrl, articlePath, homePath } from '@/lib/url/paths'
import { iconPaths } from './icon'
import { socialSize } from '@/lib/social/card'

/** A node of schema.org data. */
export type SchemaNode = { '@type': string; [property: string]: unknown }

/** The institution as schema.org Organization. */
export function organization(locale: Locale): SchemaNode {
  const { name, address } = getSite()
  return {
    '@type': 'GovernmentOrganization',
    '@id': absoluteUrl('/#organization'),
    name: inLocale(name, locale),
    url: absoluteUrl(homePath(locale)),
    logo: imageObject(iconPaths.large, { width: 512, height: 512 }),
    address: {
      '@type': 'PostalAddress',
      streetAddress: inLocale(address.street, locale),
      postalCode: address.postalCode,
      addressLocality: inLocale(address.city, locale),
      addressCountry: inLocale(address.country, locale),
    },
  }
}

function imageObject(path: string, size: { width: number; height: number }): SchemaNode {
  return { '@type': 'ImageObject', url: absoluteUrl(path), ...size }
}

/** An article as schema.org NewsArticle, with what Google requires and recommends; days are read in Belgrade. */
export function newsArticle(article: Article): SchemaNode {
  const { locale } = article
  const publisher = organization(locale)
  return {
    '@type': 'NewsArticle',
    headline: article.title,
    description: article.summary,
    inLanguage: locale,
    url: absoluteUrl(articlePath(locale, article)),
    mainEntityOfPage: absoluteUrl(articlePath(locale, article)),
    datePublished: article.date,
    dateModified: article.updated ?? article.date,
    articleSection: article.category.label,
    ...(article.tags.length > 0 ? { keywords: article.tags.map((tag) => tag.label) } : {}),
    image: [imageObject(article.share.path, socialSize)],
    ...(article.source ? { isBasedOn: article.source.url } : {}),
    author: authorOf(article, publisher),
    publisher,
  }
}

/** Who signs the article: what the editor wrote, a person or a service of the institution, else the institution. */
function authorOf({ author }: Article, publisher: SchemaNode): SchemaNode {
  const { '@id': id, '@type': type, name, url } = publisher
  if (!author) return { '@id': id, '@type': type, name, url }
  const isPerson = isPersonalName(author.name)
  // Authors have no pages of their own: where they are to be reached is the institution's page.
  return isPerson
    ? { '@type': 'Person', name: author.name, url, worksFor: { '@id': id } }
    : { '@type': 'Organization', name: author.name, url, parentOrganization: { '@id': id } }
}

/** Whether a signature is the name of a person: two or three words, each with a capital („Служба за односе с јавношћу” has
 *  small ones). */
function isPersonalName(name: string): boolean {
  return /^\p{Lu}[\p{Ll}\p{Lu}.]*(?:[ -]\p{Lu}[\p{Ll}\p{Lu}.]*){1,3}$/u.test(name.trim())
}

/** The way from the home page as schema.org BreadcrumbList. */
export function breadcrumbList(crumbs: { label: string; path: string }[]): SchemaNode {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: crumbs.map(({ label, path }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: label,
      item: absoluteUrl(path),
    })),
  }
}

/** Schema.org data as the text of a script element: no sequence in it can end the element.
 *  @example schemaText([]) // '{"@context":"https://schema.org","@graph":[]}' */
export function schemaText(graph: SchemaNode[]): string {
  return JSON.stringify({ '@context': 'https://schema.org', '@graph': graph }).replaceAll('<', '\\u003c')
}
