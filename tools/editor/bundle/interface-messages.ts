import type { Script } from '@/lib/script'
import { variantMessages, type MessageTree } from '@/lib/variant/messages'
import cyrillic from './messages/sr-Cyrl.json'

/** Texts of the editor's interface: written once, in Cyrillic. Places for values are ASCII and stay as they are. */
export function interfaceMessages(script: Script): MessageTree {
  return variantMessages(cyrillic as MessageTree, script)
}
