import { useTranslations } from 'next-intl'
import type { Article } from '@/lib/content/article'
import { absoluteUrl, articlePath } from '@/lib/url/paths'
import { shareTargets } from '@/lib/url/share'

const button = 'border-rule-strong text-link min-h-8 rounded-md border px-3 hover:underline'

/** Print and share. Links to share with work everywhere; the buttons need the site's script and are hidden where no
 *  script runs, by the style sheet, so that nothing moves when it comes. */
export function ArticleActions({ article }: { article: Article }) {
  const t = useTranslations('article')
  return (
    <div className="no-print flex flex-wrap gap-3">
      <button type="button" className={button} data-action="print" data-needs-script="">
        {t('print')}
      </button>
      <details className="menu" data-closes="">
        <summary className={button}>{t('share')}</summary>
        <div className="menu-box">
          <ShareList article={article} />
        </div>
      </details>
      <span role="status" className="self-center" data-status="" />
    </div>
  )
}

function ShareList({ article }: { article: Article }) {
  const t = useTranslations('article')
  return (
    <ul data-url={absoluteUrl(articlePath(article.locale, article))}>
      <li data-needs-script="">
        <button type="button" data-action="copy" data-done={t('copied')}>
          {t('copy')}
        </button>
      </li>
      <li hidden data-needs-share="">
        <button type="button" data-action="share">
          {t('shareOther')}
        </button>
      </li>
      {shareTargets(article).map(({ name, href }) => (
        <li key={name}>
          <a href={href} rel="nofollow noopener">
            {name === 'E-mail' ? t('email') : <span translate="no">{name}</span>}
          </a>
        </li>
      ))}
    </ul>
  )
}
