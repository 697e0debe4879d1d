import { Button } from "@/components/ui/button"

/** A page that failed: what happened, how to try again, and the reference under which the log has it. */
export function ErrorPage({
  texts,
  digest,
  retry,
}: {
  texts: { title: string; text: string; retry: string; reference: string }
  digest: string | undefined
  retry: () => void
}) {
  return (
    <>
      <h1>{texts.title}</h1>
      <p className="lede">{texts.text}</p>
      {digest ? (
        <p>
          {texts.reference} <span className="figure">{digest}</span>
        </p>
      ) : null}
      <Button type="button" onClick={retry}>
        {texts.retry}
      </Button>
    </>
  )
}
