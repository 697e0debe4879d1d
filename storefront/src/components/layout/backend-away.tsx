import { ButtonLink } from "@/components/ui/button"
import { Notice } from "@/components/ui/notice"

/** Stands in place of a page that cannot work without the backend: what happened, what is safe, what to do. */
export function BackendAway({
  texts,
  retryHref,
}: {
  texts: { title: string; text: string; todo: string; retry: string }
  retryHref: string
}) {
  return (
    <>
      <h1>{texts.title}</h1>
      <Notice tone="error">
        <p>{texts.text}</p>
        <p>{texts.todo}</p>
      </Notice>
      <ButtonLink href={retryHref} variant="secondary">
        {texts.retry}
      </ButtonLink>
    </>
  )
}
