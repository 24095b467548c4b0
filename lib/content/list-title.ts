import type { ListPageContent } from './list-page'
import { periodOf } from './periods'

/** The texts of lists, as next-intl gives them. */
type ListTexts = (key: 'categoryFrom' | 'categoryFromSummary', values: Record<string, string>) => string

/** Heading and description of a page of a named list; numbered pages are told apart by the days they cover. */
export function listTitle(
  t: ListTexts,
  content: ListPageContent,
  name: string,
  summary: string,
): { title: string; description: string } {
  if (!content.isNumbered) return { title: name, description: summary }
  const values = { ...periodOf(content.articles, content.locale), category: name }
  return { title: t('categoryFrom', values), description: t('categoryFromSummary', values) }
}
