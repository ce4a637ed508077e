package org.setu.identity;

import org.setu.shared.LocalizedText;

/** The 64 districts of Bangladesh, by their English names in the official spelling since 2018. */
public enum District {
    BAGERHAT("Bagerhat", "বাগেরহাট"),
    BANDARBAN("Bandarban", "বান্দরবান"),
    BARGUNA("Barguna", "বরগুনা"),
    BARISHAL("Barishal", "বরিশাল"),
    BHOLA("Bhola", "ভোলা"),
    BOGURA("Bogura", "বগুড়া"),
    BRAHMANBARIA("Brahmanbaria", "ব্রাহ্মণবাড়িয়া"),
    CHANDPUR("Chandpur", "চাঁদপুর"),
    CHAPAINAWABGANJ("Chapainawabganj", "চাঁপাইনবাবগঞ্জ"),
    CHATTOGRAM("Chattogram", "চট্টগ্রাম"),
    CHUADANGA("Chuadanga", "চুয়াডাঙ্গা"),
    COXS_BAZAR("Cox's Bazar", "কক্সবাজার"),
    CUMILLA("Cumilla", "কুমিল্লা"),
    DHAKA("Dhaka", "ঢাকা"),
    DINAJPUR("Dinajpur", "দিনাজপুর"),
    FARIDPUR("Faridpur", "ফরিদপুর"),
    FENI("Feni", "ফেনী"),
    GAIBANDHA("Gaibandha", "গাইবান্ধা"),
    GAZIPUR("Gazipur", "গাজীপুর"),
    GOPALGANJ("Gopalganj", "গোপালগঞ্জ"),
    HABIGANJ("Habiganj", "হবিগঞ্জ"),
    JAMALPUR("Jamalpur", "জামালপুর"),
    JASHORE("Jashore", "যশোর"),
    JHALOKATHI("Jhalokathi", "ঝালকাঠি"),
    JHENAIDAH("Jhenaidah", "ঝিনাইদহ"),
    JOYPURHAT("Joypurhat", "জয়পুরহাট"),
    KHAGRACHHARI("Khagrachhari", "খাগড়াছড়ি"),
    KHULNA("Khulna", "খুলনা"),
    KISHOREGANJ("Kishoreganj", "কিশোরগঞ্জ"),
    KURIGRAM("Kurigram", "কুড়িগ্রাম"),
    KUSHTIA("Kushtia", "কুষ্টিয়া"),
    LAKSHMIPUR("Lakshmipur", "লক্ষ্মীপুর"),
    LALMONIRHAT("Lalmonirhat", "লালমনিরহাট"),
    MADARIPUR("Madaripur", "মাদারীপুর"),
    MAGURA("Magura", "মাগুরা"),
    MANIKGANJ("Manikganj", "মানিকগঞ্জ"),
    MEHERPUR("Meherpur", "মেহেরপুর"),
    MOULVIBAZAR("Moulvibazar", "মৌলভীবাজার"),
    MUNSHIGANJ("Munshiganj", "মুন্সিগঞ্জ"),
    MYMENSINGH("Mymensingh", "ময়মনসিংহ"),
    NAOGAON("Naogaon", "নওগাঁ"),
    NARAIL("Narail", "নড়াইল"),
    NARAYANGANJ("Narayanganj", "নারায়ণগঞ্জ"),
    NARSINGDI("Narsingdi", "নরসিংদী"),
    NATORE("Natore", "নাটোর"),
    NETROKONA("Netrokona", "নেত্রকোণা"),
    NILPHAMARI("Nilphamari", "নীলফামারী"),
    NOAKHALI("Noakhali", "নোয়াখালী"),
    PABNA("Pabna", "পাবনা"),
    PANCHAGARH("Panchagarh", "পঞ্চগড়"),
    PATUAKHALI("Patuakhali", "পটুয়াখালী"),
    PIROJPUR("Pirojpur", "পিরোজপুর"),
    RAJBARI("Rajbari", "রাজবাড়ী"),
    RAJSHAHI("Rajshahi", "রাজশাহী"),
    RANGAMATI("Rangamati", "রাঙ্গামাটি"),
    RANGPUR("Rangpur", "রংপুর"),
    SATKHIRA("Satkhira", "সাতক্ষীরা"),
    SHARIATPUR("Shariatpur", "শরীয়তপুর"),
    SHERPUR("Sherpur", "শেরপুর"),
    SIRAJGANJ("Sirajganj", "সিরাজগঞ্জ"),
    SUNAMGANJ("Sunamganj", "সুনামগঞ্জ"),
    SYLHET("Sylhet", "সিলেট"),
    TANGAIL("Tangail", "টাঙ্গাইল"),
    THAKURGAON("Thakurgaon", "ঠাকুরগাঁও");

    private final LocalizedText title;

    District(String english, String bangla) {
        title = LocalizedText.of(english, bangla);
    }

    public LocalizedText title() {
        return title;
    }
}
