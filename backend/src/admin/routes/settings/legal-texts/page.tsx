import { defineRouteConfig } from "@medusajs/admin-sdk"
import { Badge, Button, Container, Heading, Table, Text } from "@medusajs/ui"
import { useState } from "react"
import { LegalTextEditor } from "../../../components/legal-text-editor"
import { kindNames, useLegalTexts, type LegalText } from "../../../lib/legal-texts"

function State({ text: { version, sample } }: { text: LegalText }) {
  const [color, words] =
    version === 0
      ? (["red", "Missing"] as const)
      : sample
        ? (["orange", "Sample: replace before selling"] as const)
        : (["green", "Published by the shop"] as const)
  return (
    <Badge color={color} size="2xsmall">
      {words}
    </Badge>
  )
}

function LegalTextRow({ text, onEdit }: { text: LegalText; onEdit: () => void }) {
  return (
    <Table.Row>
      <Table.Cell>{text.locale}</Table.Cell>
      <Table.Cell>{kindNames[text.kind]}</Table.Cell>
      <Table.Cell>
        {text.version > 0
          ? `${text.version}, ${new Date(text.created_at).toLocaleDateString()}`
          : "none"}
      </Table.Cell>
      <Table.Cell>
        <State text={text} />
      </Table.Cell>
      <Table.Cell className="text-right">
        <Button
          size="small"
          variant="secondary"
          onClick={onEdit}
          aria-label={`Edit ${kindNames[text.kind]}, ${text.locale}`}
        >
          Edit
        </Button>
      </Table.Cell>
    </Table.Row>
  )
}

/** Settings: imprint, terms, privacy and withdrawal notices of each market. */
const LegalTextsPage = () => {
  const { data: texts = [], error } = useLegalTexts()
  const [edited, setEdited] = useState<LegalText>()
  return (
    <Container className="divide-y p-0">
      <div className="px-6 py-4">
        <Heading>Legal texts</Heading>
        <Text className="text-ui-fg-subtle" size="small">
          What the shop publishes in each market. A sample text says on its page that it is one.
        </Text>
      </div>
      {error ? (
        <Text role="alert" className="text-ui-fg-error px-6 py-4">
          {error.message}
        </Text>
      ) : null}
      <Table>
        <Table.Header>
          <Table.Row>
            <Table.HeaderCell>Market</Table.HeaderCell>
            <Table.HeaderCell>Text</Table.HeaderCell>
            <Table.HeaderCell>Version</Table.HeaderCell>
            <Table.HeaderCell>State</Table.HeaderCell>
            <Table.HeaderCell aria-label="Actions" />
          </Table.Row>
        </Table.Header>
        <Table.Body>
          {texts.map((text) => (
            <LegalTextRow
              key={text.id}
              text={text}
              onEdit={() => {
                setEdited(text)
              }}
            />
          ))}
        </Table.Body>
      </Table>
      {edited ? (
        <LegalTextEditor
          key={edited.id}
          text={edited}
          onClose={() => {
            setEdited(undefined)
          }}
        />
      ) : null}
    </Container>
  )
}

export default LegalTextsPage

export const config = defineRouteConfig({ label: "Legal texts" })
