-- A draft is to be published at a time. Ended, never deleted: what became of each is the course's history.
create table courses_publication_plan (
    id uuid primary key,
    slug varchar(64) not null references courses_course (slug),
    extent varchar(10) not null, -- minor, major
    note varchar(2000) not null,
    checksum varchar(64) not null, -- of the draft that is meant; another is not published
    due_at timestamp with time zone not null,
    planned_by uuid not null,
    planned_at timestamp with time zone not null,
    ended_at timestamp with time zone, -- null: it is open, which one of a course's is at most
    outcome varchar(20), -- published, or why not
    ended_by uuid, -- who called it off, planned anew or published by hand
    revision_number integer -- as which it was published
);
create index courses_publication_plan_slug on courses_publication_plan (slug);
create index courses_publication_plan_due on courses_publication_plan (ended_at, due_at);

-- A course is not offered any more, or was not for a time.
create table courses_withdrawal (
    id uuid primary key,
    slug varchar(64) not null references courses_course (slug),
    reason_en varchar(600) not null,
    reason_bn varchar(600) not null,
    withdrawn_by uuid not null,
    withdrawn_at timestamp with time zone not null,
    offered_by uuid,
    offered_at timestamp with time zone -- null: it still is withdrawn
);
create index courses_withdrawal_slug on courses_withdrawal (slug, offered_at);

-- What the programme has signed off: its list, from which each course takes more than every course needs.
create table courses_aspect (
    name varchar(20) primary key,
    place integer not null, -- in the list
    title_en varchar(80) not null,
    title_bn varchar(80) not null,
    vouching_en varchar(400) not null, -- what who gives it vouches for
    vouching_bn varchar(400) not null,
    language varchar(2), -- null: of the whole course
    required_at timestamp with time zone, -- since when every course asks for it; null: where its trainers do
    retired_at timestamp with time zone, -- since when no course asks for it
    version bigint not null
);

insert into courses_aspect (name, place, title_en, title_bn, vouching_en, vouching_bn, language, version) values
('SUBJECT', 1, 'Subject matter', 'বিষয়বস্তু',
    'What the course teaches is right and up to date, and its sources bear it out.',
    'কোর্সে যা শেখানো হয় তা সঠিক ও হালনাগাদ, সূত্রগুলোও তা সমর্থন করে।', null, 0),
('PROTECTION', 2, 'Protection and gender', 'সুরক্ষা ও জেন্ডার',
    'Nobody is put at risk or shamed by its words, pictures and cases, and women and men are spoken of and to alike.',
    'লেখা, ছবি বা ঘটনার কারণে কেউ ঝুঁকিতে বা লজ্জায় পড়বেন না, এবং নারী-পুরুষ সবার কথা সমান মর্যাদায় বলা হয়েছে।', null, 0),
('LANGUAGE_EN', 3, 'Language: English', 'ভাষা: ইংরেজি',
    'The English is right, plain and of one piece. Lessons in the other language do not concern it.',
    'ইংরেজি শুদ্ধ, সহজ ও আগাগোড়া একই ধারার। অন্য ভাষার পাঠ এর আওতায় পড়ে না।', 'en', 0),
('LANGUAGE_BN', 4, 'Language: Bangla', 'ভাষা: বাংলা',
    'The Bangla is right, plain and of one piece. Lessons in the other language do not concern it.',
    'বাংলা শুদ্ধ, সহজ ও আগাগোড়া একই ধারার। অন্য ভাষার পাঠ এর আওতায় পড়ে না।', 'bn', 0),
('LEGAL', 5, 'Legal', 'আইন',
    'Laws and rules are cited rightly and as they are in force, and nothing may be published only with somebody else’s leave.',
    'আইন ও বিধি সঠিকভাবে ও বর্তমানে বলবৎ রূপে উদ্ধৃত হয়েছে, আর অন্য কারও অনুমতি ছাড়া প্রকাশ করা যায় না এমন কিছু নেই।', null, 0);
