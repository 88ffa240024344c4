import type { Item } from "../../catalog/catalog.ts";
import { COLUMNS, type ColumnId, type Row } from "../columns.ts";

/** A line of a cell. `label` says what it holds for: 必选, 可选, or the part that a time limit is for. */
export interface Entry {
  readonly label: string | null;
  readonly text: string;
}

/** The lines of a text cell. */
export function entriesOf(column: ColumnId, row: Row): Entry[] {
  const { content, basis, subject, audience, channel, deadline } = row.item.elements;
  switch (column) {
    case "content":
      return plain(content ?? []);
    case "basis":
      return plain(basis ?? []);
    case "subject":
      return plain(subject ?? []);
    case "audience-groups":
      return plain(audience?.groups ?? []);
    case "channel-words":
      return channelEntries(channel);
    case "deadline":
      return (deadline ?? []).map(({ scope, limit }) => ({ label: scope ?? null, text: limit }));
    default: {
      const text = COLUMNS[column].text(row);
      return text === "" ? [] : plain(text.split("\n"));
    }
  }
}

/** Columns whose cells are lists even when they hold one entry. */
export function isAlwaysList(column: ColumnId): boolean {
  return column === "content" || column === "basis" || column === "channel-words";
}

function channelEntries(channel: Item["elements"]["channel"]): Entry[] {
  if (!channel) return [];
  if (channel.kind === "chosen") return plain(channel.chosen);
  return [
    ...channel.required.map((text) => ({ label: "必选", text })),
    ...channel.optional.map((text) => ({ label: "可选", text })),
  ];
}

function plain(texts: readonly string[]): Entry[] {
  return texts.map((text) => ({ label: null, text }));
}
