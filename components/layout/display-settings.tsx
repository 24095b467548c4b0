import { useTranslations } from 'next-intl'

/** Each setting with its choices, the usual one first. The number of a choice, or nothing for the usual one, becomes the
 *  value of a `data-` attribute of `<html>`: `data-text="2"`. app/display.css and app/tokens.css say what each does. */
const settings = {
  text: ['usual', 'large', 'largest'],
  colours: ['usual', 'light', 'dark', 'contrast', 'yellow'],
  spacing: ['usual', 'wide'],
} as const

type Setting = keyof typeof settings

/** Size of letters, colours and spacing. The page's script shows the button; without it the browser's own settings serve. */
export function DisplaySettings() {
  const t = useTranslations('display')
  return (
    <div data-needs-script="" hidden>
      <button
        type="button"
        aria-expanded="false"
        aria-controls="display"
        className="flex min-h-11 min-w-11 items-center justify-center gap-2 hover:underline"
      >
        <span aria-hidden="true" className="font-semibold">
          {t('sign')}
        </span>
        <span className="max-lg:sr-only">{t('title')}</span>
      </button>
      <form
        id="display"
        method="dialog"
        autoComplete="off"
        aria-label={t('title')}
        hidden
        className="border-rule-strong bg-paper text-ink absolute top-full right-0 left-0 max-h-[calc(100dvh-4rem)] overflow-y-auto border px-5 pb-4 [box-shadow:0_6px_24px_rgb(0_0_0/0.18)] sm:left-auto sm:w-96"
      >
        {(Object.keys(settings) as Setting[]).map((name) => (
          <Choices key={name} name={name} />
        ))}
        <div className="flex flex-wrap gap-2 pt-4">
          <button type="submit" className="choice text-link">
            {t('close')}
          </button>
          <button type="reset" className="choice text-link">
            {t('reset')}
          </button>
        </div>
      </form>
    </div>
  )
}

function Choices({ name }: { name: Setting }) {
  const t = useTranslations(`display.${name}`)
  return (
    <fieldset className="choices">
      <legend>{t('title')}</legend>
      <div>
        {settings[name].map((choice, index) => (
          <label key={choice} className="choice">
            <input type="radio" name={name} value={index || ''} defaultChecked={index === 0} />
            {t(choice)}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
