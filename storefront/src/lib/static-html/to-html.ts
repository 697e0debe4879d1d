import { Fragment, isValidElement, type ReactNode } from "react"

const escapes: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" }

const escape = (text: string): string => text.replace(/[&<>"]/g, (sign) => escapes[sign] ?? sign)

const voidTags = new Set(["br", "hr", "img", "input", "source", "wbr"])

const attributeNames: Record<string, string> = {
  className: "class",
  htmlFor: "for",
  tabIndex: "tabindex",
  strokeWidth: "stroke-width",
}

const notAttributes = new Set(["children", "dangerouslySetInnerHTML"])

function attribute([name, value]: [string, unknown]): string {
  if (notAttributes.has(name) || value === null || value === undefined) return ""
  const written = attributeNames[name] ?? name
  // aria-* and data-* spell their truth values out; of the others, false means absent.
  if (typeof value === "boolean" && !/^(aria|data)-/.test(name))
    return value ? ` ${written}=""` : ""
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean")
    return ` ${written}="${escape(String(value))}"`
  throw new TypeError(`"${name}" has no place in static HTML`)
}

type Props = Record<string, unknown> & {
  children?: ReactNode
  dangerouslySetInnerHTML?: { __html: string }
}

/**
 * Writes React elements as HTML, as `renderToStaticMarkup` would, which server components may not
 * import. Takes elements, texts and synchronous components without hooks; throws for anything else.
 */
export function toHtml(node: ReactNode): string {
  if (node === null || node === undefined || typeof node === "boolean") return ""
  if (typeof node === "string") return escape(node)
  if (typeof node === "number") return String(node)
  if (Array.isArray(node)) return node.map((child) => toHtml(child as ReactNode)).join("")
  if (!isValidElement<Props>(node)) throw new TypeError("static HTML takes elements and texts only")
  const { type, props } = node
  if (type === Fragment) return toHtml(props.children)
  if (typeof type === "function") return toHtml((type as (props: Props) => ReactNode)(props))
  if (typeof type !== "string") throw new TypeError("static HTML takes plain components only")
  const start = `<${type}${Object.entries(props).map(attribute).join("")}>`
  if (voidTags.has(type)) return start
  return `${start}${props.dangerouslySetInnerHTML?.__html ?? toHtml(props.children)}</${type}>`
}
