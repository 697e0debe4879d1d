"use client"

import { useActionState } from "react"

import { Button } from "@/components/ui/button"
import { Notice } from "@/components/ui/notice"
import { fill } from "@/lib/format/fill"
import { formatMoney } from "@/lib/format/money"

import type { QuickOrderState } from "../actions"
import type { QuickOrderTexts } from "../texts"
import { PreviewList } from "./preview-list"

type Props = {
  action: (before: QuickOrderState, form: FormData) => Promise<QuickOrderState>
  locale: string
  currency: string
  formatLocale: string
  /** Remark beside a sum: with or without tax. */
  taxNote: string
  texts: QuickOrderTexts
}

const untouched: QuickOrderState = { rows: [], text: "", sum: 0, attempt: 0 }

const counted = (count: number, one: string, many: string): string =>
  fill(count === 1 ? one : many, { count })

/** What an answer says: a problem with the whole, else how many rows can be added and how many cannot. */
function Answer({ state, texts }: { state: QuickOrderState; texts: QuickOrderTexts }) {
  const bad = state.rows.filter(({ problem }) => problem).length
  const good = state.rows.length - bad
  if (state.said) {
    return (
      <Notice key={state.attempt} tone="error" title={texts.problem} live>
        <p>{texts.said[state.said]}</p>
      </Notice>
    )
  }
  if (state.rows.length === 0) return null
  return (
    <Notice key={state.attempt} tone={bad > 0 ? "error" : "success"} live>
      <p>
        {counted(good, texts.goodOne, texts.good)}{" "}
        {bad > 0 ? counted(bad, texts.badOne, texts.bad) : texts.nothingYet}
      </p>
    </Notice>
  )
}

function Box({ state, texts }: { state: QuickOrderState; texts: QuickOrderTexts }) {
  return (
    <>
      <div className="field">
        <label htmlFor="lines">{state.rows.length > 0 ? texts.more : texts.lines}</label>
        <p className="field-hint" id="lines-hint">
          {texts.linesHint}
        </p>
        <textarea
          key={state.attempt}
          id="lines"
          name="lines"
          rows={state.rows.length > 0 ? 3 : 8}
          spellCheck={false}
          autoCapitalize="none"
          autoComplete="off"
          aria-describedby="lines-hint"
          defaultValue={state.text}
          placeholder={texts.example}
        />
      </div>
      <div className="field">
        <label htmlFor="file">{texts.file}</label>
        <p className="field-hint" id="file-hint">
          {texts.fileHint}
        </p>
        <input
          key={state.attempt}
          id="file"
          name="file"
          type="file"
          accept=".csv,.txt,.tsv,text/csv,text/plain"
          aria-describedby="file-hint"
        />
      </div>
    </>
  )
}

/** The list of a quick order: pasted, checked, mended and added by one form, which also works without JavaScript. */
export function QuickOrderForm({ action, locale, currency, formatLocale, taxNote, texts }: Props) {
  const [state, submit, busy] = useActionState(action, untouched)
  const ready = state.rows.length > 0 && state.rows.every(({ problem }) => !problem)
  return (
    <form action={submit} className="quick-order" aria-busy={busy} noValidate>
      <Answer state={state} texts={texts} />
      {/* The first button is the one that the return key of a field presses. */}
      <button className="hidden-visually" name="intent" value="check" tabIndex={-1} aria-hidden>
        {texts.check}
      </button>
      <PreviewList rows={state.rows} attempt={state.attempt} locale={locale} texts={texts} />
      {state.rows.length > 0 ? (
        <p className="quick-order-sum">
          {texts.sum}{" "}
          <strong className="figure">{formatMoney(state.sum, currency, formatLocale)}</strong>{" "}
          <small>{taxNote}</small>
        </p>
      ) : null}
      {ready ? (
        <p>
          <Button name="intent" value="add" aria-disabled={busy}>
            {counted(state.rows.length, texts.addOne, texts.add)}
          </Button>
        </p>
      ) : null}
      <Box state={state} texts={texts} />
      <Button
        name="intent"
        value="check"
        variant={ready ? "secondary" : "primary"}
        aria-disabled={busy}
      >
        {busy ? texts.checking : state.rows.length > 0 ? texts.checkAgain : texts.check}
      </Button>
    </form>
  )
}
