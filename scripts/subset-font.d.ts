declare module 'subset-font' {
  type Options = {
    targetFormat: 'woff2'
    keepFeatures?: string[]
    variationAxes?: Record<string, number | object>
  }
  export default function subsetFont(font: Buffer, text: string, options: Options): Promise<Buffer>
}
