import { schemaText, type SchemaNode } from '@/lib/seo/json-ld'

/** What the page says to machines. Data, not a program: browsers run nothing of it. */
export function StructuredData({ graph }: { graph: SchemaNode[] }) {
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: schemaText(graph) }} />
}
