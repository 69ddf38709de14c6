import type { ReactiveController, ReactiveControllerHost } from 'lit';

export interface Turnout {
  text: string;
  /** Who has taken part, of all entitled, 0 to 1. */
  share: number;
  /** How many must, 0 to 1. */
  quorum: number;
}

export interface Option {
  choice: string;
  label: string;
  votes: number;
  /** Of the whole bar, 0 to 1. */
  share: number;
  /** Where the mark stands, 0 to 1; below 0 for none. */
  mark: number;
}

export interface Tally {
  options: Option[];
  key: string;
}

interface Count {
  poll: string;
  turnout: Turnout;
  tally?: Tally;
}

interface Host extends ReactiveControllerHost {
  poll?: string;
}

/** Hands an element each new count of its poll, which all screens are told alike. */
export class PollCount implements ReactiveController {
  constructor(
    private readonly host: Host,
    private readonly take: (count: Count) => void,
  ) {
    host.addController(this);
  }

  hostConnected() {
    window.addEventListener('poll-count', this.told);
  }

  hostDisconnected() {
    window.removeEventListener('poll-count', this.told);
  }

  private readonly told = (event: Event) => {
    const count = (event as CustomEvent<Count>).detail;
    if (count.poll === this.host.poll) {
      this.take(count);
    }
  };
}
