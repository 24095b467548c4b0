import type { Element, Root } from 'hast'
import { chartFences, type ChartLanguage } from './chart-data'
import { chartFigure } from './figure'
import { parseChart } from './parse'

/** Class with which a block of data comes out of the Markdown step. */
const chartClasses = new Set(chartFences.map((name) => `language-${name}`))

/** The text of a block of data, undefined for any other element. */
function blockText(node: Element): string | undefined {
  const [code] = node.tagName === 'pre' ? node.children : []
  if (code?.type !== 'element' || code.tagName !== 'code') return undefined
  const classes = Array.isArray(code.properties.className) ? code.properties.className : []
  if (!classes.some((name) => chartClasses.has(String(name)))) return undefined
  return code.children.map((child) => (child.type === 'text' ? child.value : '')).join('')
}

/** Puts a chart in the place of every block of data, in place. A block with mistakes stays a block of text: the
 *  content check has reported it and published nothing. */
export function placeCharts(tree: Root, language: ChartLanguage): Root {
  tree.children = tree.children.map((child) => {
    const text = child.type === 'element' ? blockText(child) : undefined
    const { chart } = text === undefined ? {} : parseChart(text, language)
    return chart ? chartFigure(chart, language) : child
  })
  return tree
}
