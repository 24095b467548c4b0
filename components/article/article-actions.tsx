import { useTranslations } from 'next-intl'

/** Print and share. They need the site's script, which shows them; without it the browser's own menu does both. */
export function ArticleActions() {
  const t = useTranslations('article')
  return (
    <div className="no-print flex flex-wrap gap-3" hidden data-needs-script="">
      <ActionButton action="print" label={t('print')} />
      <ActionButton action="share" label={t('share')} done={t('copied')} />
      <span role="status" className="self-center" data-status="" />
    </div>
  )
}

function ActionButton({ action, label, done }: { action: string; label: string; done?: string }) {
  return (
    <button
      type="button"
      data-action={action}
      data-done={done}
      className="border-rule-strong text-link min-h-8 rounded-md border px-3 hover:underline"
    >
      {label}
    </button>
  )
}
