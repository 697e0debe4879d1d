import type { ReactNode } from "react"
import { renderToStaticMarkup } from "react-dom/server"
import { describe, expect, it } from "vitest"
import { toHtml } from "./to-html"

function Item({ name, children }: { name: string; children?: ReactNode }) {
  return (
    <li className="item" data-guidance-id={name}>
      {children ?? null}
      {name}
    </li>
  )
}

const samples: Record<string, ReactNode> = {
  "texts and numbers": (
    <p>
      {1} &amp; {"<b>"} {0} {false} {null} {undefined}
    </p>
  ),
  "components, keys, fragments and lists": (
    <>
      <ul>
        {["a", "b"].map((name) => (
          <Item key={name} name={name}>
            <i />
          </Item>
        ))}
      </ul>
    </>
  ),
  attributes: (
    <label htmlFor="x" title={'a "quoted" <title> & more'} aria-hidden={false} hidden>
      <input id="x" disabled={false} required tabIndex={0} />
      <br />
    </label>
  ),
  drawings: (
    <svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
      <rect x={16.5} width="19" strokeWidth="2"></rect>
    </svg>
  ),
  "ready markup": <div dangerouslySetInnerHTML={{ __html: "<svg><path/></svg>" }} />,
  "a table with spans": (
    <table>
      <tbody>
        <tr>
          <td colSpan={2} />
        </tr>
      </tbody>
    </table>
  ),
}

/** React writes `/>` for void elements and comments nothing; both forms are the same HTML. */
const plain = (html: string) => html.replaceAll("/>", ">").replaceAll("&#x27;", "'")

describe("toHtml", () => {
  it.each(Object.entries(samples))("writes %s as React does", (_, sample) => {
    expect(plain(toHtml(sample))).toBe(plain(renderToStaticMarkup(sample)))
  })

  it("never lets a text become markup", () => {
    expect(toHtml(<p title={'"><script>'}>{"<script>"}</p>)).toBe(
      '<p title="&quot;&gt;&lt;script&gt;">&lt;script&gt;</p>',
    )
  })

  it("refuses what it cannot write truly", () => {
    expect(() => toHtml(<p onClick={() => undefined} />)).toThrow(/onClick/)
    expect(() => toHtml(<p style={{ color: "red" }} />)).toThrow(/style/)
    expect(() => toHtml(Promise.resolve("late"))).toThrow(/elements and texts/)
  })
})
