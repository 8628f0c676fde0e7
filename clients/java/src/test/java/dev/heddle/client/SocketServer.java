package dev.heddle.client;

import com.fasterxml.jackson.databind.JsonNode;
import dev.heddle.client.core.Json;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/** A server for one WebSocket: it pings first, echoes, and closes when it is asked to. */
final class SocketServer implements AutoCloseable {
  private static final int TEXT = 1;
  private static final int CLOSE = 8;
  private static final int PING = 9;
  private static final int PONG = 10;

  private final ServerSocket listening;
  private volatile String request = "";

  SocketServer() throws IOException {
    listening = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"));
    Thread serving = new Thread(this::serve);
    serving.setDaemon(true);
    serving.start();
  }

  String uri() {
    return "ws://127.0.0.1:" + listening.getLocalPort() + "/";
  }

  String request() {
    return request;
  }

  @Override
  public void close() throws IOException {
    listening.close();
  }

  private void serve() {
    try (Socket socket = listening.accept()) {
      DataInputStream in = new DataInputStream(socket.getInputStream());
      DataOutputStream out = new DataOutputStream(socket.getOutputStream());
      open(in, out);
      write(out, PING, new byte[] {1});
      // The client may begin to speak before it answers the ping, and hears nothing until then.
      List<Frame> early = new ArrayList<>();
      for (Frame frame = read(in); frame.code() != PONG; frame = read(in)) {
        early.add(frame);
      }
      for (Frame frame : early) {
        answer(out, frame);
      }
      for (Frame frame = read(in); frame.code() != CLOSE; frame = read(in)) {
        answer(out, frame);
      }
      write(out, CLOSE, new byte[] {3, (byte) 0xe8});
    } catch (IOException | GeneralSecurityException ended) {
      // The test sees what is missing.
    }
  }

  private void open(DataInputStream in, DataOutputStream out)
      throws IOException, GeneralSecurityException {
    StringBuilder head = new StringBuilder();
    while (!head.toString().endsWith("\r\n\r\n")) {
      head.append((char) in.readUnsignedByte());
    }
    request = head.toString();
    String key = request.replaceAll("(?si).*sec-websocket-key: *(\\S+).*", "$1");
    byte[] accept =
        MessageDigest.getInstance("SHA-1")
            .digest(
                (key + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11").getBytes(StandardCharsets.US_ASCII));
    String answer =
        "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
            + "Sec-WebSocket-Accept: "
            + Base64.getEncoder().encodeToString(accept)
            + "\r\n\r\n";
    out.write(answer.getBytes(StandardCharsets.US_ASCII));
  }

  private static void answer(DataOutputStream out, Frame frame) throws IOException {
    JsonNode message = Json.parse(new String(frame.payload(), StandardCharsets.UTF_8));
    String method = message.path("method").asText();
    if (method.equals("close")) {
      byte[] reason = "enough".getBytes(StandardCharsets.UTF_8);
      ByteBuffer payload = ByteBuffer.allocate(2 + reason.length);
      write(out, CLOSE, payload.putShort((short) 4001).put(reason).array());
    } else if (message.has("id")) {
      JsonNode result =
          method.equals("initialize")
              ? Json.parse(ScriptedServer.INITIALIZED.replace('\'', '"'))
              : message.path("params");
      String text = Message.answering(message.get("id"), result);
      write(out, TEXT, text.getBytes(StandardCharsets.UTF_8));
    }
  }

  private record Frame(int code, byte[] payload) {}

  /** A message, or a frame that only directs. */
  private static Frame read(DataInputStream in) throws IOException {
    ByteArrayOutputStream payload = new ByteArrayOutputStream();
    int code = 0;
    boolean isLast = false;
    while (!isLast) {
      int first = in.readUnsignedByte();
      isLast = (first & 0x80) != 0;
      code = (first & 0x0f) == 0 ? code : first & 0x0f;
      int length = in.readUnsignedByte() & 0x7f;
      if (length == 126) {
        length = in.readUnsignedShort();
      } else if (length == 127) {
        length = (int) in.readLong();
      }
      byte[] mask = in.readNBytes(4);
      byte[] part = in.readNBytes(length);
      for (int index = 0; index < length; index++) {
        part[index] ^= mask[index % 4];
      }
      payload.write(part);
    }
    return new Frame(code, payload.toByteArray());
  }

  private static void write(DataOutputStream out, int code, byte[] payload) throws IOException {
    out.writeByte(0x80 | code);
    if (payload.length < 126) {
      out.writeByte(payload.length);
    } else {
      out.writeByte(127);
      out.writeLong(payload.length);
    }
    out.write(payload);
    out.flush();
  }
}
