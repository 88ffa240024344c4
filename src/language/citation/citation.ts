import type { Range } from "../range.ts";

/**
 * A document's number. `document`: 国发〔2012〕45号. `order`: 国务院令第711号, 主席令第二十一号.
 * `announcement`: 公告2020年第5号. `standard`: GB/T 32939-2016.
 */
export interface DocumentNumber {
  readonly kind: "document" | "order" | "announcement" | "standard";
  /** Who gave it, in its one spelling: 国办发, 国务院令 (also for 国令 and 中华人民共和国国务院令), 民政部令, GB/T. */
  readonly agency: string;
  readonly year?: number;
  readonly number: number;
  /** The canonical spelling: 国办发〔2018〕118号, 国务院令第711号. Two numbers are the same when these are. */
  readonly canonical: string;
  /** As written. */
  readonly text: string;
  readonly range: Range;
  /** Whether it stands in brackets after its title, as it should. */
  readonly bracketed: boolean;
}

/** 第二十条第二款第（三）项; numbers as numbers. Missing parts were not written. */
export interface ArticleReference {
  readonly article: number;
  readonly paragraph?: number;
  readonly item?: number;
  /** The canonical spelling: 第二十条第（二）项. */
  readonly canonical: string;
  readonly text: string;
  readonly range: Range;
}

/** One cited law, regulation or document with every part where it stands. */
export interface Citation {
  /** The whole of it, with number, articles and tail. */
  readonly range: Range;
  /** Its name without 《》, inner marks as 〈〉, blanks and width folded; undefined when only a number is cited. */
  readonly title?: {
    readonly text: string;
    /** Inside the marks. */
    readonly range: Range;
    /** Whether 《》 stand around it. */
    readonly marked: boolean;
  };
  /** Who issued it, when written before the title: 民政部关于印发…, 国务院. */
  readonly issuer?: { readonly text: string; readonly range: Range };
  readonly numbers: readonly DocumentNumber[];
  readonly articles: readonly ArticleReference[];
  /** 2016, 2007年8月30日…通过, 2015 修正: years that say which version is meant. */
  readonly dates: readonly { readonly year: number; readonly text: string; readonly range: Range }[];
  /** 【法律】, 【部门规章及规范性文件】. */
  readonly tag?: { readonly text: string; readonly range: Range };
  /** 等, 及相关规定, 及其实施细则. */
  readonly tail?: { readonly text: string; readonly range: Range };
}
