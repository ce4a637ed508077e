package org.setu.app;

import static org.setu.institutions.InstitutionKind.AGENCY;
import static org.setu.institutions.InstitutionKind.ASSOCIATION;
import static org.setu.institutions.InstitutionKind.DEPARTMENT;
import static org.setu.institutions.InstitutionKind.DISTRICT_OFFICE;
import static org.setu.institutions.InstitutionKind.DIVISION;
import static org.setu.institutions.InstitutionKind.MINISTRY;
import static org.setu.institutions.InstitutionKind.OTHER;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.setu.institutions.AddInstitution;
import org.setu.institutions.InstitutionKind;
import org.setu.shared.InstitutionId;
import org.setu.shared.LocalizedText;
import org.setu.shared.MadeOnce;

/** Institutions of Bangladesh that deal with migration, under their official names; the associations at the end are invented. */
@MadeOnce
@Transactional
class DemoInstitutions {
    private final AddInstitution addInstitution;

    @Inject
    DemoInstitutions(AddInstitution addInstitution) {
        this.addInstitution = addInstitution;
    }

    /** Those that people of the demonstration come from. */
    record Planted(InstitutionId welfareMinistry, InstitutionId manpowerBureau, InstitutionId association) {}

    Planted make() {
        InstitutionId welfare = top(
                "Ministry of Expatriates' Welfare and Overseas Employment (MoEWOE)",
                "প্রবাসী কল্যাণ ও বৈদেশিক কর্মসংস্থান মন্ত্রণালয়",
                MINISTRY);
        InstitutionId bureau = below(
                welfare,
                "Bureau of Manpower, Employment and Training (BMET)",
                "জনশক্তি, কর্মসংস্থান ও প্রশিক্ষণ ব্যুরো (বিএমইটি)",
                DEPARTMENT);
        below(
                bureau,
                "District Employment and Manpower Office, Cumilla",
                "জেলা কর্মসংস্থান ও জনশক্তি অফিস, কুমিল্লা",
                DISTRICT_OFFICE);
        below(
                bureau,
                "District Employment and Manpower Office, Tangail",
                "জেলা কর্মসংস্থান ও জনশক্তি অফিস, টাঙ্গাইল",
                DISTRICT_OFFICE);
        below(bureau, "Technical Training Centre, Dhaka", "কারিগরি প্রশিক্ষণ কেন্দ্র, ঢাকা", OTHER);
        below(welfare, "Wage Earners' Welfare Board (WEWB)", "ওয়েজ আর্নার্স কল্যাণ বোর্ড", AGENCY);
        below(welfare, "Probashi Kallyan Bank (PKB)", "প্রবাসী কল্যাণ ব্যাংক", AGENCY);
        below(
                welfare,
                "Bangladesh Overseas Employment and Services Limited (BOESL)",
                "বাংলাদেশ ওভারসীজ এমপ্লয়মেন্ট এন্ড সার্ভিসেস লিমিটেড (বোয়েসেল)",
                AGENCY);
        top("Ministry of Foreign Affairs", "পররাষ্ট্র মন্ত্রণালয়", MINISTRY);
        InstitutionId home = top("Ministry of Home Affairs", "স্বরাষ্ট্র মন্ত্রণালয়", MINISTRY);
        below(home, "Security Services Division", "সুরক্ষা সেবা বিভাগ", DIVISION);
        below(home, "Public Security Division", "জননিরাপত্তা বিভাগ", DIVISION);
        InstitutionId planning = top("Planning Commission", "পরিকল্পনা কমিশন", OTHER);
        below(planning, "General Economics Division (GED)", "সাধারণ অর্থনীতি বিভাগ", DIVISION);
        top("Ministry of Labour and Employment", "শ্রম ও কর্মসংস্থান মন্ত্রণালয়", MINISTRY);
        top("Ministry of Women and Children Affairs", "মহিলা ও শিশু বিষয়ক মন্ত্রণালয়", MINISTRY);
        top("Bangladesh Bank", "বাংলাদেশ ব্যাংক", OTHER);
        top("Bangladesh Bureau of Statistics (BBS)", "বাংলাদেশ পরিসংখ্যান ব্যুরো", DEPARTMENT);
        InstitutionId association = top("Returning Home Welfare Association", "ঘরে ফেরা কল্যাণ সমিতি", ASSOCIATION);
        return new Planted(welfare, bureau, association);
    }

    private InstitutionId top(String english, String bangla, InstitutionKind kind) {
        return addInstitution.add(Optional.empty(), LocalizedText.of(english, bangla), kind, Optional.empty());
    }

    private InstitutionId below(InstitutionId parent, String english, String bangla, InstitutionKind kind) {
        return addInstitution.add(Optional.of(parent), LocalizedText.of(english, bangla), kind, Optional.empty());
    }
}
