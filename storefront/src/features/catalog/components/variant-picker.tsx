"use client"

import { fill } from "@/lib/format/fill"
import type { Offer, OfferVariant } from "../offer"
import { optionGroups, pick, type OptionGroup } from "../variant-selection"

/** Texts of the picker: how a value that is not made is explained. */
export type PickerTexts = { unavailable: string; unavailableValue: string }

type Props = {
  offer: Offer
  chosen: OfferVariant
  onChoose: (variant: OfferVariant) => void
  texts: PickerTexts
}

/** A radio group per option; values that are not made with the choices before are crossed out and explained. */
export function VariantPicker({ offer, chosen, onChoose, texts }: Props) {
  const { optionTitles, variants } = offer
  const groups = optionGroups(optionTitles, variants, chosen)
  return groups.map((group, index) => {
    const before = optionTitles.slice(0, index).map((title) => chosen.options[title])
    return (
      <Group
        key={group.title}
        group={group}
        value={chosen.options[group.title] ?? ""}
        before={before.join(", ")}
        texts={texts}
        onPick={(value) => onChoose(pick(optionTitles, variants, chosen, group.title, value))}
      />
    )
  })
}

function Group({
  group,
  value: chosenValue,
  before,
  texts,
  onPick,
}: {
  group: OptionGroup
  value: string
  before: string
  texts: PickerTexts
  onPick: (value: string) => void
}) {
  const name = `option-${group.title.toLowerCase().replaceAll(/\W+/g, "-")}`
  const partial = group.values.some(({ possible }) => !possible)
  return (
    <fieldset className="options" aria-describedby={partial ? `${name}-note` : undefined}>
      <legend lang="en">{group.title}</legend>
      <div className="option-row">
        {group.values.map(({ value, possible }) => (
          <label key={value} className="option">
            <input
              type="radio"
              name={name}
              value={value}
              checked={value === chosenValue}
              disabled={!possible}
              onChange={() => onPick(value)}
            />
            <span>
              {value}
              {possible ? null : (
                <span className="hidden-visually">
                  , {fill(texts.unavailableValue, { choice: before })}
                </span>
              )}
            </span>
          </label>
        ))}
      </div>
      {partial ? (
        <p className="field-hint" id={`${name}-note`}>
          {fill(texts.unavailable, { choice: before })}
        </p>
      ) : null}
    </fieldset>
  )
}
