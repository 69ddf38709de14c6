/**
 * Keeps what is typed in this tab until the server has it, and gives it back after a reload: the session has ended, the
 * server was restarted, the connection is lost.
 */
interface Field extends HTMLElement {
  value: string;
  inputElement?: HTMLInputElement | HTMLTextAreaElement;
  roundtableKept?: string;
}

const key = (place: string) => `roundtable.typed.${place}`;

const typing = {
  /** What the field got back; empty when there was nothing the server does not have. */
  keep(field: Field, place: string): string {
    const left = sessionStorage.getItem(key(place));
    const missing = left !== null && left !== field.value;
    if (missing) {
      field.value = left;
    } else {
      sessionStorage.removeItem(key(place));
    }
    if (!field.roundtableKept) {
      field.addEventListener('input', () => sessionStorage.setItem(key(field.roundtableKept!), field.value));
    }
    field.roundtableKept = place;
    return missing ? left : '';
  },

  /** The server has this text; what was typed since stays kept. */
  acknowledge(place: string, text: string) {
    if (sessionStorage.getItem(key(place)) === text) {
      sessionStorage.removeItem(key(place));
    }
  },

  forget(place: string) {
    sessionStorage.removeItem(key(place));
  },

  /** Puts words where the caret is, as if typed. */
  insert(field: Field, words: string) {
    const input = field.inputElement;
    if (!input) {
      return;
    }
    const from = input.selectionStart ?? input.value.length;
    const gap = from > 0 && !/\s$/.test(input.value.slice(0, from)) ? ' ' : '';
    input.setRangeText(`${gap}${words} `, from, input.selectionEnd ?? from, 'end');
    input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    input.focus();
  },
};

declare global {
  interface Window {
    roundtableTyping: typeof typing;
  }
}

window.roundtableTyping = typing;

export default typing;
