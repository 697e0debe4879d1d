/** One element of a parsed document. */
export type XmlNode = {
  name: string
  attributes: Record<string, string>
  children: XmlNode[]
  text: string
}

const ENTITIES: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', "#39": "'" }

const unescape = (text: string): string =>
  text.replace(/&([^;&]*);?/g, (whole, name: string) => {
    const character = ENTITIES[name]
    if (character === undefined || !whole.endsWith(";")) throw new Error(`bad entity ${whole}`)
    return character
  })

const attributesOf = (source: string): Record<string, string> => {
  const found: Record<string, string> = {}
  const rest = source.replace(/\s([a-zA-Z-]+)="([^"<]*)"/g, (_, name: string, value: string) => {
    if (name in found) throw new Error(`attribute ${name} twice`)
    found[name] = unescape(value)
    return ""
  })
  if (rest.trim() !== "") throw new Error(`not an attribute: ${rest}`)
  return found
}

/** A strict reader of the XML that drawings use: throws on anything that is not well formed. */
export const readXml = (source: string): XmlNode => {
  const top: XmlNode = { name: "", attributes: {}, children: [], text: "" }
  const open = [top]
  const inner = () => {
    const node = open.at(-1)
    if (!node) throw new Error("closed too often")
    return node
  }
  for (const token of source.match(/<[^>]*>|[^<]+/g) ?? []) {
    const tag = /^<(\/?)([a-z]+)((?:\s[^>]*?)?)(\/?)>$/is.exec(token)
    if (!tag) {
      if (token.startsWith("<")) throw new Error(`bad tag ${token}`)
      inner().text += unescape(token)
      continue
    }
    const [, closing, name = "", attributes = "", empty] = tag
    if (closing) {
      if (open.pop()?.name !== name) throw new Error(`${name} closed out of turn`)
      continue
    }
    const node = { name, attributes: attributesOf(attributes), children: [], text: "" }
    inner().children.push(node)
    if (!empty) open.push(node)
  }
  const [root, ...others] = top.children
  if (open.length !== 1 || !root || others.length > 0) throw new Error("not one closed root")
  return root
}
