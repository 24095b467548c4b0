import { useTranslations } from 'next-intl'

/** Says in a preview that readers do not see this article yet. Never in the export: drafts are not in it. */
export function DraftMark() {
  const t = useTranslations('article')
  return <p className="border-accent bg-wash text-small my-3 border-l-4 p-3 font-semibold">{t('draft')}</p>
}
