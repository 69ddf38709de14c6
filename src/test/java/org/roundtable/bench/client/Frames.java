package org.roundtable.bench.client;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Cuts the bytes of a WebSocket into messages. What a server sends is not masked. */
final class Frames {
    private static final int OPCODE = 0x0F;
    private static final int FINAL = 0x80;
    private static final int LENGTH = 0x7F;
    private static final int CLOSE = 8;
    private static final int SHORT_LENGTH = 126;
    private static final int LONG_LENGTH = 127;

    private ByteBuffer kept = ByteBuffer.allocate(0);
    private ByteBuffer begun = ByteBuffer.allocate(0);

    /** Takes newly read bytes, hands out whole messages and keeps the rest. */
    void take(ByteBuffer read, long nanos, Reader reader) {
        ByteBuffer bytes = kept.hasRemaining() ? joined(kept, read) : read;
        while (frame(bytes, nanos, reader)) {
            continue;
        }
        kept = bytes.hasRemaining() ? copy(bytes) : ByteBuffer.allocate(0);
    }

    private boolean frame(ByteBuffer bytes, long nanos, Reader reader) {
        int start = bytes.position();
        int length = length(bytes);
        if (length < 0 || bytes.remaining() < length) {
            bytes.position(start);
            return false;
        }
        int head = bytes.get(start);
        ByteBuffer payload = bytes.slice(bytes.position(), length);
        bytes.position(bytes.position() + length);
        deliver(head, payload, nanos, reader);
        return true;
    }

    /** Moves behind the head; below 0 when the head is not there yet. */
    private static int length(ByteBuffer bytes) {
        if (bytes.remaining() < Short.BYTES) {
            return -1;
        }
        bytes.get();
        int length = bytes.get() & LENGTH;
        bytes.order(ByteOrder.BIG_ENDIAN);
        if (length == SHORT_LENGTH) {
            return bytes.remaining() < Short.BYTES ? -1 : bytes.getShort() & 0xFFFF;
        }
        if (length == LONG_LENGTH) {
            return bytes.remaining() < Long.BYTES ? -1 : Math.toIntExact(bytes.getLong());
        }
        return length;
    }

    private void deliver(int head, ByteBuffer payload, long nanos, Reader reader) {
        int opcode = head & OPCODE;
        if (opcode == CLOSE) {
            reader.gone();
        } else if (opcode < CLOSE) {
            ByteBuffer whole = begun.hasRemaining() ? joined(begun, payload) : payload;
            boolean last = (head & FINAL) != 0;
            begun = last ? ByteBuffer.allocate(0) : copy(whole);
            if (last) {
                reader.message(whole, nanos);
            }
        }
    }

    private static ByteBuffer joined(ByteBuffer first, ByteBuffer second) {
        ByteBuffer both = ByteBuffer.allocate(first.remaining() + second.remaining());
        return both.put(first).put(second).flip();
    }

    private static ByteBuffer copy(ByteBuffer bytes) {
        return ByteBuffer.allocate(bytes.remaining()).put(bytes).flip();
    }
}
