package nurture;
import java.nio.file.*; import java.time.*; import java.util.*;
import nurture.candidate.*; import nurture.rules.*; import nurture.decision.*;
public class Scratch {
  public static void main(String[] a) {
    long t=System.nanoTime();
    RuleBook book = RuleBook.compile(RuleFiles.in(Path.of("rules")), Budget.DEFAULT);
    System.out.println("compiled in "+(System.nanoTime()-t)/1000000+" ms "+book.version()+" "+book.rules());
    Dossier d = Dossier.of("ada");
    DecisionId id=new DecisionId(new UUID(1,2),1);
    for (String s : List.of("2026-11-20T12:00:00Z","2026-11-21T12:00:00Z"))
      System.out.println(book.decide(id,d,Instant.parse(s)));
    t=System.nanoTime(); book = RuleBook.compile(RuleFiles.in(Path.of("rules")), Budget.DEFAULT);
    System.out.println("again in "+(System.nanoTime()-t)/1000000+" ms ");
    for(int k=0;k<5;k++){ t=System.nanoTime(); int n=20000; for(int i=0;i<n;i++) book.decide(id,d,Instant.parse("2026-11-20T12:00:00Z"));
      System.out.println(n*1e9/(System.nanoTime()-t)+" /s"); }
  }
}
