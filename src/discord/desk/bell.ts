// Rung when something was queued; whoever works the queue answers it. Rung with nobody there, nothing is lost.

export class Bell {
  private heard: () => void = () => undefined;

  answer(heard: () => void): void {
    this.heard = heard;
  }

  ring(): void {
    this.heard();
  }
}
