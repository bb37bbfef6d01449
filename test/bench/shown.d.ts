/** What all variants show, taken from what the library prerenders; Vite puts it into the scripts as the library has its own data in them. */
export interface Content {
  lang: string;
  list: {
    title: string;
    /** Markup of the line with time and source. */
    origin: string;
    labels: { agency: string; capital: string };
    groups: { mark: string; status: string; count: string; members: Member[] }[];
  };
  card: {
    title: string;
    fields: { icon: string; label: string; value: string }[];
    /** Markup of the buttons. */
    actions: string;
  };
}

export interface Member {
  code: string;
  name: string;
  capital: string;
  agency: { text: string; href?: string; lang?: string; dir?: string };
}

/** The element whose content stands in light DOM or a shadow root. */
export type Kind = 'list' | 'card';
