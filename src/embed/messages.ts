/** What a page with an element and the page that frames it say to each other. */
export interface Message {
  type: 'apsco-elements:height' | 'apsco-elements:link' | 'apsco-elements:ready';
  /** The height in pixels, or the address to follow. */
  value?: number | string;
}

/** A message of ours; undefined for anybody else's. */
export const messageIn = ({ data }: MessageEvent): Message | undefined => {
  const { type } = (data ?? {}) as Partial<Message>;
  return typeof type === 'string' && type.startsWith('apsco-elements:') ? (data as Message) : undefined;
};
