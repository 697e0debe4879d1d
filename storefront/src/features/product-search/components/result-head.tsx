import { Notice } from "@/components/ui/notice"
import { fill } from "@/lib/format/fill"
import type { Messages } from "@/messages"
import type { SearchAnswer } from "../schema"

type Texts = Messages["productSearch"]

function countWords({ count, more }: SearchAnswer, texts: Texts): string {
  if (count === 0) return texts.none
  if (more) return fill(texts.foundMore, { count })
  return count === 1 ? texts.foundOne : fill(texts.found, { count })
}

/** How many products were found, announced, and which words were read as others. */
export function ResultHead({ answer, texts }: { answer: SearchAnswer; texts: Texts }) {
  return (
    <div className="result-head">
      <p role="status" className="result-count">
        {countWords(answer, texts)}
      </p>
      <a href="#narrow" className="to-facets">
        {texts.filters}
      </a>
      {answer.corrections.map(({ typed, used }) => (
        <p key={typed}>{fill(texts.corrected, { typed, used })}</p>
      ))}
      {answer.count === 0 ? <Notice>{texts.noneText}</Notice> : null}
    </div>
  )
}
