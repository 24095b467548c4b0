import { HtmlValidate } from 'html-validate'
import { pageRule } from './page-rule'

const validator = new HtmlValidate({
  extends: ['html-validate:standard', 'html-validate:a11y', 'html-validate:document'],
  rules: {
    // Every file comes from this site over one connection: a hash in the page would guard it against itself.
    'require-sri': 'off',
  },
})

pageRule(
  'a page is valid HTML',
  ({ html }) =>
    validator
      .validateStringSync(html)
      .results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId}: ${message}`)),
  [
    { html: '<!DOCTYPE html><html lang="sr"><body><p><div></div></p></body></html>', fault: 'close-order' },
    {
      html: '<!DOCTYPE html><html lang="sr"><body><ul><p>a</p></ul></body></html>',
      fault: 'element-permitted-content',
    },
    {
      html: '<!DOCTYPE html><html lang="sr"><body><p align="left">a</p></body></html>',
      fault: 'no-deprecated-attr',
    },
    { html: '<!DOCTYPE html><html lang="sr"><body><input></body></html>', fault: 'input-missing-label' },
  ],
)
