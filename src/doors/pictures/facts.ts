/** What a picture tells of itself before anything is drawn. */
export interface PictureFacts {
  width: number;
  height: number;
  /** Whether it holds more than one frame. */
  moves: boolean;
  /** Whether it carries words about itself: camera, place, author, comment. */
  metadata: boolean;
}
