package nurture.preflight;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.xbill.DNS.CNAMERecord;
import org.xbill.DNS.DClass;
import org.xbill.DNS.Flags;
import org.xbill.DNS.Message;
import org.xbill.DNS.Name;
import org.xbill.DNS.Rcode;
import org.xbill.DNS.Record;
import org.xbill.DNS.Section;
import org.xbill.DNS.TXTRecord;
import org.xbill.DNS.Type;

/** A name server with the records a test gives it; by UDP, and by TCP for long answers. */
public final class DnsServer implements AutoCloseable {
  private static final int PART = 255;

  private final DatagramSocket udp;
  private final ServerSocket tcp;
  private final List<Record> records = new CopyOnWriteArrayList<>();
  private final Set<Name> broken = ConcurrentHashMap.newKeySet();
  private final List<String> asked = Collections.synchronizedList(new ArrayList<>());
  private volatile boolean silent;

  public DnsServer() {
    try {
      InetAddress here = InetAddress.getLoopbackAddress();
      tcp = new ServerSocket(0, 50, here);
      udp = new DatagramSocket(tcp.getLocalPort(), here);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    daemon(this::answerPackets);
    daemon(this::answerLines);
  }

  /** As a setting names it. */
  public String address() {
    return "127.0.0.1:" + tcp.getLocalPort();
  }

  /** Adds a TXT record, cut into parts as zone files are. */
  public DnsServer txt(String name, String text) {
    List<String> parts = new ArrayList<>();
    for (int i = 0; i < text.length(); i += PART) {
      parts.add(text.substring(i, Math.min(text.length(), i + PART)));
    }
    records.add(new TXTRecord(name(name), DClass.IN, 60, parts));
    return this;
  }

  /** Adds a record of another type, its content as in a zone file. */
  public DnsServer record(String name, String type, String content) {
    try {
      records.add(
          Record.fromString(name(name), Type.value(type), DClass.IN, 60, content, Name.root));
    } catch (IOException e) {
      throw new IllegalArgumentException(e);
    }
    return this;
  }

  public DnsServer without(String name, String type) {
    records.removeIf(
        record -> record.getName().equals(name(name)) && record.getType() == Type.value(type));
    return this;
  }

  /** Answers SERVFAIL about a name. */
  public DnsServer breaking(String name) {
    broken.add(name(name));
    return this;
  }

  /** Answers nothing any more, or again. */
  public void silent(boolean now) {
    silent = now;
  }

  /** The questions, {@code TYPE name} each. */
  public List<String> asked() {
    return List.copyOf(asked);
  }

  private void answerPackets() {
    byte[] buffer = new byte[4096];
    while (!udp.isClosed()) {
      try {
        DatagramPacket packet = new DatagramPacket(buffer, buffer.length);
        udp.receive(packet);
        Message answer = answer(Arrays.copyOf(buffer, packet.getLength()));
        if (!silent) {
          byte[] wire = answer.toWire(512);
          udp.send(new DatagramPacket(wire, wire.length, packet.getSocketAddress()));
        }
      } catch (IOException closed) {
        return;
      }
    }
  }

  private void answerLines() {
    while (!tcp.isClosed()) {
      try (Socket line = tcp.accept()) {
        DataInputStream in = new DataInputStream(line.getInputStream());
        byte[] question = new byte[in.readUnsignedShort()];
        in.readFully(question);
        byte[] wire = answer(question).toWire();
        DataOutputStream out = new DataOutputStream(line.getOutputStream());
        out.writeShort(wire.length);
        out.write(wire);
        out.flush();
      } catch (IOException closed) {
        // The next one, or the end.
      }
    }
  }

  private Message answer(byte[] question) throws IOException {
    Message query = new Message(question);
    Record wanted = query.getQuestion();
    asked.add(Type.string(wanted.getType()) + " " + wanted.getName().toString(true));
    Message answer = new Message(query.getHeader().getID());
    answer.getHeader().setFlag(Flags.QR);
    answer.getHeader().setFlag(Flags.RA);
    answer.addRecord(wanted, Section.QUESTION);
    if (broken.contains(wanted.getName())) {
      answer.getHeader().setRcode(Rcode.SERVFAIL);
      return answer;
    }
    Name name = wanted.getName();
    boolean known = false;
    for (int hops = 0; hops < 5; hops++) {
      Name next = null;
      for (Record record : records) {
        if (record.getName().equals(name)) {
          known = true;
          if (record.getType() == wanted.getType()) {
            answer.addRecord(record, Section.ANSWER);
          } else if (record instanceof CNAMERecord alias) {
            answer.addRecord(record, Section.ANSWER);
            next = alias.getTarget();
          }
        }
      }
      if (next == null) {
        break;
      }
      name = next;
    }
    if (!known) {
      answer.getHeader().setRcode(Rcode.NXDOMAIN);
    }
    return answer;
  }

  private static Name name(String name) {
    return Name.fromConstantString(name + ".");
  }

  private static void daemon(Runnable work) {
    Thread thread = new Thread(work, "dns-double");
    thread.setDaemon(true);
    thread.start();
  }

  @Override
  public void close() {
    udp.close();
    try {
      tcp.close();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
