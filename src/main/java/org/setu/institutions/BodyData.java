package org.setu.institutions;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.setu.identity.PersonalData;
import org.setu.shared.AccountId;
import org.setu.shared.Language;
import org.setu.shared.MadeOnce;

/** The bodies in which a person speaks for an institution, for the copy of their data. */
@MadeOnce
public class BodyData implements PersonalData {
    private final Bodies bodies;
    private final Institutions institutions;

    @Inject
    BodyData(Bodies bodies, Institutions institutions) {
        this.bodies = bodies;
        this.institutions = institutions;
    }

    @Override
    public String section() {
        return "bodies";
    }

    @Override
    public Object of(AccountId account) {
        List<BodyMember> all = bodies.spokenForBy(account);
        var names = institutions.named(
                all.stream().map(BodyMember::institution).distinct().toList());
        var copy = new ArrayList<Map<String, String>>();
        for (BodyMember member : all) {
            var one = new LinkedHashMap<String, String>();
            bodies.find(member.body())
                    .ifPresent(body -> one.put("body", body.name().in(Language.EN)));
            Optional.ofNullable(names.get(member.institution()))
                    .ifPresent(name -> one.put("institution", name.in(Language.EN)));
            one.put("as", member.representative().filter(account::equals).isPresent() ? "representative" : "deputy");
            one.put("memberFrom", member.from().toString());
            member.to().ifPresent(day -> one.put("memberTo", day.toString()));
            copy.add(one);
        }
        return copy;
    }
}
