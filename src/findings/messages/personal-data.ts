import type { PersonalNumberKind } from "../../language/personal-data.ts";
import { quote } from "../../language/quote.ts";
import { wording } from "../message.ts";

/** A person's number as a message may show it: masked. */
interface Personal {
  readonly kind: PersonalNumberKind;
  readonly masked: string;
  readonly named: boolean;
}

const KINDS: Readonly<Record<PersonalNumberKind, { readonly zh: string; readonly en: string }>> = {
  "identity-card": { zh: "居民身份号码", en: "identity number" },
  mobile: { zh: "个人手机号码", en: "mobile number" },
  "bank-card": { zh: "银行卡号", en: "bank card number" },
};

/** Where a thing stands that must not be published. */
interface Where {
  readonly zh: string;
  readonly en: string;
}

const CONTENT: Where = { zh: "公开内容里", en: "The content" };
const ELSEWHERE: Where = { zh: "目录的这一处", en: "This part of the catalog" };

const personalData = (where: Where) =>
  wording<Personal>({
    zh: ({ kind, masked, named }) => ({
      message: `${where.zh}写有${named ? "姓名和" : ""}${KINDS[kind].zh}${quote(masked)}（已遮盖）：个人隐私不得公开（《政府信息公开条例》第十五条），目录只写公开什么，不写任何人的号码。`,
      hint:
        kind === "mobile"
          ? "删去这个号码；联系方式写单位的固定电话或热线。确为单位公布的咨询、监督电话，写成“咨询电话：……”。"
          : "删去这个号码；已经提交或发布过的，请一并撤下并清除历史版本。",
    }),
    en: ({ kind, masked, named }) => ({
      message: `${where.en} holds ${named ? "a name and " : ""}a person's ${KINDS[kind].en}, ${quote(masked)} (masked): privacy must not be published (《政府信息公开条例》 art. 15), and a catalog says what is published, never anybody's number.`,
      hint:
        kind === "mobile"
          ? "Delete the number; give the office's landline or hotline. If the office itself gives it out, write 咨询电话：…."
          : "Delete the number; where it was committed or published, take it down and clear the history too.",
    }),
  });

const secrecyMark = (where: Where) =>
  wording<{ mark: string; kind: "level" | "internal" }>({
    zh: ({ mark, kind }) => ({
      message:
        kind === "level"
          ? `${where.zh}的${quote(mark)}是国家秘密标志：国家秘密不予公开（《政府信息公开条例》第十四条），带有标志的内容不能进入目录。`
          : `${where.zh}的${quote(mark)}是内部资料的标注：公开前须经保密审查（《政府信息公开条例》第十七条），带有标注的内容不能进入目录。`,
      hint: "先请本单位保密机构核对来源文件；确可公开的，删去标志，否则删去整条。",
    }),
    en: ({ mark, kind }) => ({
      message:
        kind === "level"
          ? `${where.en} has ${quote(mark)}, a mark of state secrets, which are not published (《政府信息公开条例》 art. 14): nothing that carries it belongs in a catalog.`
          : `${where.en} has ${quote(mark)}, which marks internal papers, which have to be reviewed before they are published (《政府信息公开条例》 art. 17).`,
      hint: "Have the office's secrecy officer look at the source first; delete the mark if it may be published, else the whole entry.",
    }),
  });

/** What is said of what must not be published. Numbers are only ever shown masked. */
export const PERSONAL_DATA_MESSAGES = {
  "content/personal-data": personalData(CONTENT),
  "catalog/personal-data": personalData(ELSEWHERE),
  "content/secrecy-mark": secrecyMark(CONTENT),
  "catalog/secrecy-mark": secrecyMark(ELSEWHERE),
} as const;
