import { Button, FocusModal, Heading, Label, Text, Textarea, toast } from "@medusajs/ui"
import { useState } from "react"
import { kindNames, usePublishLegalText, type LegalText } from "../lib/legal-texts"

/** Most characters of a text, as the route takes them. */
const LONGEST = 100_000

/** Edits one legal text; what is published becomes the next version, and no version is ever changed. */
export function LegalTextEditor({ text, onClose }: { text: LegalText; onClose: () => void }) {
  const [body, setBody] = useState(text.body)
  const publish = usePublishLegalText()
  const tooLong = body.trim().length > LONGEST
  const fault = tooLong
    ? `The text has ${body.trim().length.toLocaleString()} characters; at most ${LONGEST.toLocaleString()} can be published. Shorten it.`
    : publish.error && `${publish.error.message} What you typed is still here.`
  const save = () => {
    if (tooLong) return
    publish.mutate(
      { kind: text.kind, locale: text.locale, body },
      {
        onSuccess: ({ legal_text: { version }, added }) => {
          toast.success(
            added ? `Version ${version} is published.` : `Version ${version} says that already.`,
          )
          onClose()
        },
      },
    )
  }
  return (
    <FocusModal open onOpenChange={(open) => !open && onClose()}>
      <FocusModal.Content>
        <FocusModal.Header>
          <Button
            size="small"
            onClick={save}
            isLoading={publish.isPending}
            disabled={!body.trim() || tooLong}
          >
            Publish
          </Button>
        </FocusModal.Header>
        <FocusModal.Body className="flex flex-col gap-y-4 overflow-y-auto p-8">
          <FocusModal.Title asChild>
            <Heading>
              {kindNames[text.kind]}, {text.locale}
            </Heading>
          </FocusModal.Title>
          <FocusModal.Description asChild>
            <Text className="text-ui-fg-subtle">
              {text.version > 0
                ? `Version ${text.version} stands in the shop now. What you publish replaces it there as the next version; earlier ones are kept.`
                : "The shop has published none yet. What you publish becomes version 1."}
            </Text>
          </FocusModal.Description>
          <Label htmlFor="legal-text-body">Text (Markdown: ## heading, - list, **strong**)</Label>
          <Textarea
            id="legal-text-body"
            rows={24}
            value={body}
            onChange={(event) => {
              setBody(event.target.value)
            }}
            aria-invalid={Boolean(fault)}
            aria-describedby={fault ? "legal-text-fault" : undefined}
          />
          {fault ? (
            <Text id="legal-text-fault" role="alert" className="text-ui-fg-error">
              {fault}
            </Text>
          ) : null}
        </FocusModal.Body>
      </FocusModal.Content>
    </FocusModal>
  )
}
