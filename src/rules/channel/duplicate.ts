import { defineRule } from "../define-rule.ts";
import { type ChannelEntry, statedChannels } from "../parts/shared/channel-entries.ts";
import { removal } from "../parts/shared/removal.ts";

/** An item names a channel once: a channel is not both required and optional either. */
export default defineRule<"channel/duplicate">({
  id: "channel/duplicate",
  severity: "warning",
  looksAt: "element",
  element: "channel",
  check(stated, report) {
    const { collector } = stated.catalog;
    for (const { text, path: at, first } of statedChannels(stated)) {
      if (!first) continue;
      const fix = sameList(first, at) ? removal(collector, at.slice(0, -1), Number(at.at(-1))) : undefined;
      const related = { file: collector.file.path, span: collector.spanOf({ path: first.path }) };
      report({ path: at }, { value: text, first: first.text, marked: !sameList(first, at) }, { fix, related });
    }
  },
});

const sameList = (first: ChannelEntry, at: ChannelEntry["path"]) => first.path.at(-2) === at.at(-2);
