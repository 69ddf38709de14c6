/** A ranked row is dragged by its handle, with a finger or a mouse. Where it is dropped is told to the list; the server moves it. */
function drag(list: HTMLElement, row: HTMLElement, handle: HTMLElement, down: PointerEvent) {
  const rows = [...list.children] as HTMLElement[];
  const from = rows.indexOf(row);
  const middles = rows.map((other) => other.offsetTop + other.offsetHeight / 2);
  let to = from;

  const move = (event: PointerEvent) => {
    const way = event.clientY - down.clientY;
    const middle = middles[from] + way;
    to = middles.filter((other, at) => at !== from && other < middle).length;
    row.style.transform = `translateY(${way}px)`;
    rows.forEach((other, at) => {
      const past = at !== from && (at < from ? at >= to : at <= to);
      other.dataset.makesWay = past ? (at < from ? 'down' : 'up') : '';
    });
  };
  const over = new AbortController();
  const end = (event: PointerEvent) => {
    over.abort();
    row.style.transform = '';
    row.removeAttribute('data-dragged');
    rows.forEach((other) => other.removeAttribute('data-makes-way'));
    if (event.type === 'pointerup' && to !== from) {
      list.dispatchEvent(new CustomEvent('rank-drop', { detail: { from, to } }));
    }
  };

  row.dataset.dragged = 'true';
  handle.setPointerCapture(down.pointerId);
  handle.addEventListener('pointermove', move, { signal: over.signal });
  handle.addEventListener('pointerup', end, { signal: over.signal });
  handle.addEventListener('pointercancel', end, { signal: over.signal });
}

document.addEventListener('pointerdown', (down) => {
  const handle = (down.target as Element).closest<HTMLElement>('.rank-handle');
  const row = handle?.closest<HTMLElement>('.rank-row');
  if (handle && row?.parentElement && down.isPrimary) {
    drag(row.parentElement, row, handle, down);
  }
});
