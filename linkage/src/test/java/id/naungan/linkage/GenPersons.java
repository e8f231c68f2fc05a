package id.naungan.linkage;

import java.io.*;
import java.nio.charset.StandardCharsets;
import java.nio.file.*;
import java.time.LocalDate;
import java.util.*;

/**
 * Deterministic generator of Indonesian-style SYNTHETIC child records: two overlapping lists A and B with truth.
 * No real person is described. Single file, no dependencies:
 *
 *   java -Xmx8g GenPersons.java --n 100000 --seed 42 --out data/s100k [--overlap 0.5] [--noise 1.0] [--dup-b 0.0]
 *        [--nik-missing-b 0.27] [--kk-missing-b 0.34]
 *
 * Writes  a.csv, b.csv (UTF-8, comma, header, values never contain commas or quotes) and truth.csv (id_a,id_b).
 * Columns: id,nama,jk,tempat_lahir,tgl_lahir,nik,no_kk,nama_ibu,nama_ayah,alamat,kode_wilayah
 *
 * The population is made of households (siblings share KK, parents, address; 1.2% of births are twins), so the
 * lists contain hard NON-matches.  List A is administratively clean (DTSEN-like), list B is dirty (case-report-like).
 * Same seed and n => byte-identical files on every JDK (own SplitMix64; no hash iteration order, no locale use).
 */
public final class GenPersons {

    // ------------------------------------------------------------------ rng
    static final class Rng {
        long s;
        Rng(long seed, long stream) { s = mix(seed * 0x9E3779B97F4A7C15L + mix(stream)); }
        static long mix(long z) { z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L; z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL; return z ^ (z >>> 31); }
        long next() { s += 0x9E3779B97F4A7C15L; return mix(s); }
        double d() { return (next() >>> 11) * 0x1.0p-53; }
        int i(int n) { return (int) (((next() >>> 33) * (long) n) >>> 31); }
        boolean p(double q) { return d() < q; }
        <T> T of(T[] a) { return a[i(a.length)]; }
        /** Zipf-like pick: density ~ 1/(rank+shift)^1 over the array order (earlier = commoner). */
        String zipf(String[] a) {
            double shift = 6.0, n = a.length;
            double x = shift * Math.pow((n + shift) / shift, d()) - shift;
            int k = (int) x; return a[k < a.length ? k : a.length - 1];
        }
    }
    static String[] w(String s) { return s.trim().split("\\s+"); }

    // ------------------------------------------------------------------ vocabulary (commoner first)
    static final String[] MALE = w("Muhammad Ahmad Rizki Andi Dimas Bayu Fajar Aditya Rafi Ilham Farhan Arya Galih Putra Agus Abdul Nur Rendi Yoga Wahyu Dwi Eko Tri Hendra Budi Agung Iqbal Rian Reza Raka Bagas Fauzan Zidan Azka Alif Rifki Daffa Kevin Gilang Satria Surya Adi Yusuf Ibrahim Ismail Umar Ali Hasan Husein Rahmat Hidayat Syahrul Fikri Naufal Rasya Bima Krisna Ketut Wayan Made Nyoman Komang Gede Joko Slamet Sutrisno Bambang Hadi Sugeng Sigit Teguh Tegar Rudi Dedi Asep Ujang Cecep Dadang Iwan Deni Doni Roni Toni Yudi Yanto Suryadi Supriyadi Suparman Sukirman Sugianto Haryanto Purwanto Mulyadi Mulyono Herman Hermawan Gunawan Setiawan Kurniawan Darmawan Irawan Ridwan Ramadhan Syawal Rajab Maulana Malik Habib Hafiz Hanif Haikal Harun Idris Ikhsan Imam Irfan Jamal Jamaludin Kamal Khalid Lukman Luthfi Mahmud Mansur Mukhtar Munir Mustafa Nabil Nasir Nizar Qasim Rasyid Ridho Rosyid Sabar Saiful Salman Samsul Sandi Sholeh Sofyan Sulaiman Syafii Syamsul Taufik Usman Wildan Yahya Yasin Zainal Zaki Zulfikar Zulkifli Daniel David Yohanes Petrus Paulus Markus Matius Lukas Yosef Stefanus Antonius Fransiskus Benediktus Gabriel Mikael Samuel Simon Albertus Marthen Yulius Aldi Alvin Ananda Andre Angga Anggara Anjar Ardi Arif Ariel Arkan Arjuna Azzam Bagus Bintang Cahyo Candra Catur Dani Danang Danu Dewa Dodi Edi Elang Erlangga Fadil Fahmi Fahri Faisal Faiz Farel Ferdi Firman Firdaus Galang Guntur Hamzah Handoko Haris Heri Ihsan Indra Ivan Jaka Jefri Kaisar Kenzo Krisnanto Lintang Mahesa Miftah Nanda Nugroho Oki Pandu Panji Pradipta Prasetyo Purnomo Raditya Raihan Rama Rangga Restu Ricky Rizal Rohman Rafka Sakti Saputra Septian Seno Syafiq Tirta Topan Vino Virgo Wibowo Wisnu Yoga Yudha Zaidan Zafran");
    static final String[] FEMALE = w("Siti Nur Putri Dewi Aisyah Nabila Ayu Dwi Tri Sri Anisa Zahra Salsabila Fitri Indah Intan Rina Rini Ratna Wulan Lestari Kartika Maya Mega Melati Nadia Nadya Naila Nayla Nisa Novi Novita Nurul Khadijah Fatimah Maryam Zainab Hafsah Halimah Aminah Rahma Rahmawati Khairunnisa Kania Keisha Kirana Laila Larasati Latifah Lia Lina Lutfiah Mutia Mutiara Amelia Amanda Anggun Anggraini Anindya Annisa Aprilia Arini Asih Astuti Aulia Azizah Azzahra Bella Bunga Cahaya Cantika Cinta Citra Dahlia Dian Diah Dina Dinda Dita Elisa Elsa Endang Eka Erna Esti Eva Farah Fauziah Febi Febriani Felicia Fira Gita Hana Hani Hasna Hesti Ida Ika Ima Imas Ina Ira Iis Jasmine Julia Juwita Kamila Karina Khanza Kholifah Lilis Lusi Luluk Marlina Marsya Mawar Mei Mila Mira Miftahul Mutmainah Nana Nia Niken Nina Ningsih Nita Nuraini Nurhaliza Nurhasanah Nurjanah Oktavia Permata Puspita Puji Qonita Rani Rara Rasya Reni Retno Rika Risa Riska Rita Rohani Rosa Rosita Rukmini Sabrina Safira Salma Samsiah Sarah Sari Sekar Selvi Septi Shinta Sinta Silvia Sofia Sulastri Sumiati Suci Susanti Syifa Tasya Tiara Tika Tina Titin Tuti Ulfa Umi Uswatun Vania Vina Wahyuni Wati Widya Winda Wiwin Yanti Yuliana Yulia Yuni Yunita Zahira Zakiyah Zaskia Zulaikha Maria Theresia Agnes Yohana Kristina Elisabet Veronika Katarina Debora Ester Rut Marta Natalia Angelina Clara Grace Gloria Adelia Alika Alya Adinda Aqila Arsyila Assyifa Athaya Balqis Calista Chelsea Davina Elvina Fara Fayza Ghina Haura Humaira Inara Jihan Kayla Khaira Layla Mikhayla Naura Nazwa Queenara Raisa Ratu Rayya Ruby Shaqueena Shanum Talita Zea Zivanna Wayan Made Nyoman Ketut Kadek Komang Luh Putu");
    static final String[] SECOND_M = w("Ramadhan Saputra Pratama Hidayat Maulana Setiawan Nugroho Kurniawan Wijaya Firmansyah Prasetyo Alfarizi Hakim Rahman Arifin Santoso Purnama Wibowo Permana Gunawan Hermawan Susanto Hidayatullah Abdullah Rizki Fauzi Akbar Anwar Syahputra Alamsyah Irawan Iskandar Utomo Mahendra Adiputra Adinata Al-Fatih Anugrah Ardiansyah Arrasyid Aryanto Athallah Azhari Baihaqi Bahtiar Cahyadi Darmawan Dharma Efendi Fadhillah Fathoni Ferdiansyah Gumilang Hamdani Hartono Haryadi Husaini Ibrahim Ilahi Ismail Jaelani Kusuma Laksana Lesmana Lubis Mubarok Mulyana Mustofa Naufal Nasution Novianto Nurdin Oktavian Pamungkas Pangestu Perdana Pranata Priyanto Purwanto Putra Rachman Ramadani Ridwan Riyadi Rosyidi Sanjaya Santosa Sasongko Setyawan Siddiq Subagja Sudrajat Suhendra Sulaiman Supriatna Suryana Syahrir Syaputra Tanjung Triyono Ubaidillah Wardana Wicaksono Widodo Yulianto Yusuf Zaelani Zulfikar Siregar Simanjuntak Sinaga Sitorus Hutapea Hutagalung Nainggolan Manurung Panjaitan Simbolon Situmorang Harahap Daulay Pohan Ginting Sembiring Tarigan Karo-Karo Rumapea Tambunan Pasaribu Silalahi Saragih Purba Damanik Wenda Kogoya Tabuni Yikwa Rumbiak Wanggai Mandacan Kambu Lete Bili Bria Nahak Tefa Klau Seran Manek Latuconsina Tuasikal Pattiwael Lumowa Mandagi Rumengan Wowor Tumbel Daeng Tompo Lallo Patunru");
    static final String[] SECOND_F = w("Putri Lestari Rahmawati Azzahra Sari Wulandari Ramadhani Maharani Anggraini Salsabila Handayani Permatasari Puspitasari Nurhaliza Kusuma Safitri Aulia Fitriani Hasanah Utami Susanti Wahyuni Pratiwi Astuti Novitasari Oktaviani Rahayu Khairunnisa Nurjanah Hidayah Amelia Ningsih Rohmah Fadhilah Zahra Dewi Ayu Amalia Agustina Aisyah Anjani Apriliani Ardianti Arum Azkia Cahyani Cantika Damayanti Destiana Fauziah Febrianti Firdaus Ghaisani Hafizah Handini Hapsari Humairah Indriani Islami Janah Juliana Kamilah Kartika Khumairah Kirani Kusumawati Laila Larasati Latifah Luthfiyah Mardiana Marlina Maulida Maulidya Melinda Meliana Mufidah Mulyani Muslimah Mutiara Nabilah Nadhifa Nafisah Nasution Noviyanti Nuraeni Nurfadilah Octavia Paramita Pertiwi Prameswari Purnamasari Puspita Qurrota Rachmawati Rahmadani Ratnasari Rizkia Rosdiana Sabrina Safira Saputri Setiawati Shafira Solihah Sulistyowati Suryani Syafira Syahrani Tantri Ulya Utari Widiastuti Wijayanti Yulianti Yuliani Zahrani Zulfa Siregar Simanjuntak Sinaga Sitorus Hutapea Nainggolan Manurung Panjaitan Harahap Daulay Ginting Sembiring Tarigan Tambunan Pasaribu Silalahi Saragih Purba Damanik Wenda Kogoya Tabuni Rumbiak Wanggai Kambu Lete Bria Nahak Klau Seran Latuconsina Tuasikal Rumengan Wowor");
    static final String[] PARENT_M = w("Suyanto Supriyadi Sutrisno Slamet Sugeng Suparno Sukardi Sunarto Sumarno Suwarno Budiono Hariyanto Jumadi Junaidi Kasmin Karno Kusnadi Mulyono Mujiono Ngatimin Paijo Parjo Paimin Poniman Purwadi Riyanto Rusdi Saiman Saman Samsudin Sarno Sartono Sudirman Suhardi Sujono Sukarno Sulaiman Sumadi Supardi Suroso Suryanto Tarmizi Tukiman Wagiman Warsito Widodo Yanto Yono Zainudin Asep Dadang Ujang Cecep Udin Jajang Maman Nanang Oman Rohman Sobari Tatang Wawan Yayan Ahmad Muhammad Abdul Hasan Husen Idris Ismail Jafar Kadir Lukman Mahmud Nasir Rahman Ramli Rustam Saleh Syarif Syamsuddin Tahir Umar Usman Yusuf Zulkarnain Bambang Agus Budi Dedi Eko Hendra Heri Iwan Joko Rudi Teguh Tri Wahyu Yohanes Petrus Markus Daniel Wayan Made Nyoman Ketut");
    static final String[] PARENT_F = w("Sumiati Sulastri Suparmi Sutinah Suryati Sumarni Sri Siti Nurhayati Nuraini Aminah Halimah Fatimah Maryati Marsinah Painem Ponirah Poniyem Rohani Rohimah Rukmini Rusmini Saminah Samsiah Sarinah Supriyati Suwarni Tukinem Tumini Wagiyem Warsiti Yatmi Yuliati Ani Dewi Endang Ernawati Euis Eti Fitriani Hartati Hasnah Ida Iis Ijah Imas Indrawati Isnaini Jamilah Juariah Kartini Kasmawati Khotimah Kokom Komariah Lilis Lina Maimunah Marlina Maryam Mulyani Munawaroh Murni Musrifah Nani Neneng Nining Nunung Nurjanah Nurlaila Onih Patimah Ratna Ratnawati Rini Rina Rita Rosmawati Rosmiati Rumini Saadah Salamah Salmah Sariyah Solihah Sopiah Sriwahyuni Susanti Suhartini Susilawati Titin Tuti Umi Uswatun Wahyuni Wartini Wiwik Yanti Yayah Yeni Yuliana Yuni Zubaidah Zulaiha Maria Theresia Yuliana Marta Ester Kristina Wayan Made Nyoman Ketut");
    static final String[] SYL1 = w("Al Ar Az Na Ra Za Ke Sha Fa Nau Qi Ka Al Khai Ghi Ha Hu Ja Ly Ma Mi Ni Ra Re Sa Sya Ta Va Yu Zi Ad Be Ce Da El Fe Gi In Jo Ki");
    static final String[] SYL2 = w("fa ra zi ni sha la ri na ma ka yya nda ya fi lla ssy da vi le ro ne thi mi");
    static final String[] SYL3M = w("than dra zan ndra rizki sya din far no ldi rel rdo ndy fin tra zy fli on");
    static final String[] SYL3F = w("zahra lla rina sya na ra ya nti tha nia yla nda shi sari wati fah la neta");
    static final String[] STREET = w("Merdeka Sudirman Diponegoro Gajah-Mada Hayam-Wuruk Ahmad-Yani Pahlawan Melati Mawar Kenanga Anggrek Cempaka Flamboyan Kamboja Teratai Dahlia Manggis Rambutan Mangga Durian Nangka Jambu Kelapa Beringin Cemara Mahoni Jati Akasia Merpati Kutilang Garuda Rajawali Elang Nuri Kepodang Cendrawasih Veteran Pemuda Kartini Imam-Bonjol Teuku-Umar Hasanuddin Pattimura Sisingamangaraja Antasari Cut-Nyak-Dien Raya-Pasar Raya-Desa Stasiun Masjid Pesantren Sekolah Lapangan Sawah Kebun Pantai Gunung Bukit Sungai Irigasi Bendungan");
    static final String[] HAMLET = w("Krajan Karanganyar Sukamaju Sukamulya Mekarsari Margahayu Ciburuy Cikole Babakan Pasirjati Sumberejo Sidomulyo Sidorejo Wonosari Karangrejo Tanjungsari Kedungwaru Gondang Ngadirejo Banjarsari Kauman Pucangan Sumbersari Tegalrejo Bulusari Ngemplak Jetis Kalongan Lengkong Cibeureum Sindangsari Cipanas Nagrak Pondok Harapan Mulia Jaya Makmur Sejahtera Bahagia Damai Baru Lama Tengah Hilir Hulu Barat Timur Selatan Utara");
    static final String[] PLACE = ("Bandung,Bogor,Bekasi,Tangerang,Jakarta,Surabaya,Malang,Semarang,Medan,Makassar,Palembang,Garut,Cianjur,Sukabumi,Tasikmalaya,Ciamis,Cirebon,Indramayu,Karawang,Subang,Purwakarta,Kuningan,Majalengka,Sumedang,Serang,Pandeglang,Lebak,Cilegon,Depok,Brebes,Tegal,Pemalang,Pekalongan,Batang,Kendal,Demak,Kudus,Jepara,Pati,Rembang,Blora,Grobogan,Banyumas,Cilacap,Purbalingga,Banjarnegara,Kebumen,Purworejo,Wonosobo,Magelang,Temanggung,Boyolali,Klaten,Sukoharjo,Wonogiri,Karanganyar,Sragen,Surakarta,Salatiga,Yogyakarta,Sleman,Bantul,Gunungkidul,Kulon Progo,Pacitan,Ponorogo,Trenggalek,Tulungagung,Blitar,Kediri,Lumajang,Jember,Banyuwangi,Bondowoso,Situbondo,Probolinggo,Pasuruan,Sidoarjo,Mojokerto,Jombang,Nganjuk,Madiun,Magetan,Ngawi,Bojonegoro,Tuban,Lamongan,Gresik,Bangkalan,Sampang,Pamekasan,Sumenep,Denpasar,Badung,Gianyar,Tabanan,Buleleng,Karangasem,Mataram,Lombok Barat,Lombok Tengah,Lombok Timur,Sumbawa,Dompu,Bima,Kupang,Timor Tengah Selatan,Timor Tengah Utara,Belu,Alor,Flores Timur,Sikka,Ende,Ngada,Manggarai,Sumba Timur,Sumba Barat,Rote Ndao,Banda Aceh,Aceh Besar,Pidie,Bireuen,Aceh Utara,Lhokseumawe,Langsa,Aceh Tamiang,Deli Serdang,Langkat,Binjai,Simalungun,Pematangsiantar,Asahan,Labuhanbatu,Tapanuli Utara,Tapanuli Selatan,Mandailing Natal,Nias,Padang,Bukittinggi,Agam,Solok,Pesisir Selatan,Pekanbaru,Kampar,Siak,Bengkalis,Rokan Hilir,Indragiri Hulu,Batam,Tanjungpinang,Jambi,Muaro Jambi,Merangin,Kerinci,Bengkulu,Rejang Lebong,Lubuklinggau,Musi Rawas,Ogan Ilir,Banyuasin,Prabumulih,Pangkalpinang,Belitung,Bandar Lampung,Lampung Selatan,Lampung Tengah,Metro,Tanggamus,Pontianak,Singkawang,Sambas,Ketapang,Sintang,Palangkaraya,Kotawaringin Timur,Kapuas,Banjarmasin,Banjarbaru,Banjar,Tanah Laut,Samarinda,Balikpapan,Kutai Kartanegara,Berau,Tarakan,Nunukan,Manado,Bitung,Minahasa,Gorontalo,Palu,Donggala,Poso,Parigi Moutong,Gowa,Maros,Bone,Bulukumba,Pinrang,Luwu,Toraja Utara,Kendari,Konawe,Kolaka,Buton,Baubau,Mamuju,Polewali Mandar,Majene,Ambon,Maluku Tengah,Ternate,Tidore,Halmahera Utara,Jayapura,Merauke,Biak Numfor,Nabire,Jayawijaya,Mimika,Manokwari,Sorong,Fakfak").split(",");
    // province code, relative child population, number of kabupaten, number of kota
    static final int[][] PROV = {{11,55,18,5},{12,150,25,8},{13,56,12,7},{14,66,10,2},{15,36,9,2},{16,86,13,4},{17,20,9,1},{18,91,13,2},{19,15,6,1},{21,21,5,2},{31,106,1,5},{32,483,18,9},{33,365,29,6},{34,37,4,1},{35,407,29,9},{36,119,4,4},{51,43,8,1},{52,53,8,2},{53,53,21,1},{61,54,12,2},{62,27,13,1},{63,41,11,2},{64,38,7,3},{65,7,4,1},{71,26,11,4},{72,30,12,1},{73,91,21,3},{74,26,15,2},{75,12,5,1},{76,14,6,0},{81,18,9,2},{82,13,8,2},{91,11,12,1},{94,43,28,1}};

    static int[] cumProv; static int totProv;
    static { cumProv = new int[PROV.length]; int s = 0; for (int k = 0; k < PROV.length; k++) { s += PROV[k][1]; cumProv[k] = s; } totProv = s; }

    // ------------------------------------------------------------------ people
    static final class Region { int prov, kab; String kec, desa; String code() { return code6() + desa; } String code6() { return "" + prov + two(kab) + kec; } }
    static final class Household { Region reg; String kk, ibu, ayah, alamat; int ibuBirthYear; boolean noAyah; Region reg2; String kk2, alamat2; boolean moved; List<Kid> kids = new ArrayList<>(); }
    static final class Kid { Household h; String nama; boolean female; LocalDate dob; String nik; String place; String twinOrSibNik; }

    static String two(int x) { return x < 10 ? "0" + x : "" + x; }
    static String four(int x) { String s = "000" + x; return s.substring(s.length() - 4); }
    static String pad(int x, int n) { StringBuilder b = new StringBuilder(Integer.toString(x)); while (b.length() < n) b.insert(0, '0'); return b.toString(); }

    static Region region(Rng r) {
        int t = r.i(totProv), k = 0; while (cumProv[k] <= t) k++;
        int[] p = PROV[k]; Region g = new Region(); g.prov = p[0];
        int m = p[2] + p[3]; double u = r.d(); int idx = (int) (m * (0.35 * u + 0.65 * u * u)); if (idx >= m) idx = m - 1;
        g.kab = idx < p[2] ? idx + 1 : 71 + (idx - p[2]);
        g.kec = pad(1 + r.i(10 + (g.kab * 7) % 15), 2); g.desa = (r.p(0.85) ? "2" : "1") + pad(1 + r.i(14), 3);
        return g;
    }
    static String nearKab(Region g) { int h = (g.prov * 131 + g.kab * 17) % PLACE.length; return PLACE[h]; }

    static String coin(Rng r, boolean f) { StringBuilder b = new StringBuilder(r.of(SYL1)); if (r.p(0.55)) b.append(r.of(SYL2)); b.append(r.of(f ? SYL3F : SYL3M)); return cap(b.toString()); }
    static String cap(String s) { return s.isEmpty() ? s : Character.toUpperCase(s.charAt(0)) + s.substring(1).toLowerCase(Locale.ROOT); }

    static String firstTok(Rng r, boolean f) { return r.p(0.24) ? coin(r, f) : r.zipf(f ? FEMALE : MALE); }
    static String secondTok(Rng r, boolean f) { return r.p(0.16) ? coin(r, f) : r.zipf(f ? SECOND_F : SECOND_M); }

    static String kidName(Rng r, boolean f, Region g, String famTok, String prefix) {
        StringBuilder b = new StringBuilder();
        if (g.prov == 51 && r.p(0.8)) b.append(f ? r.of(new String[]{"Ni Luh", "Ni Made", "Ni Kadek", "Ni Putu", "Ni Komang"}) : r.of(new String[]{"I Wayan", "I Made", "I Nyoman", "I Ketut", "I Gede", "I Putu"})).append(' ');
        if (prefix != null) b.append(prefix).append(' ');
        int n = r.p(0.06) ? 1 : r.p(0.55) ? 2 : r.p(0.85) ? 3 : 4;
        b.append(firstTok(r, f));
        for (int k = 1; k < n; k++) b.append(' ').append(k == n - 1 ? secondTok(r, f) : (r.p(0.5) ? firstTok(r, f) : secondTok(r, f)));
        if (famTok != null) b.append(' ').append(famTok);
        return b.toString();
    }
    static String parentName(Rng r, boolean f) {
        String x = r.p(0.14) ? coin(r, f) : r.zipf(f ? PARENT_F : PARENT_M);
        if (r.p(0.42)) return x;
        return x + " " + (r.p(0.5) ? r.zipf(f ? SECOND_F : SECOND_M) : r.p(0.3) ? coin(r, f) : r.zipf(f ? PARENT_F : PARENT_M));
    }
    static String address(Rng r) {
        String rtrw = "RT " + pad(1 + r.i(12), 3) + " RW " + pad(1 + r.i(9), 3);
        double u = r.d();
        if (u < 0.40) return "Jl. " + r.of(STREET).replace('-', ' ') + " No. " + (1 + r.i(180)) + " " + rtrw;
        if (u < 0.65) return "Dusun " + r.of(HAMLET) + " " + rtrw;
        if (u < 0.80) return "Kp. " + r.of(HAMLET) + " " + rtrw;
        if (u < 0.90) return "Gg. " + r.of(STREET).replace('-', ' ') + " No. " + (1 + r.i(60)) + " " + rtrw;
        return "Perum " + r.of(HAMLET) + " " + r.of(new String[]{"Indah", "Permai", "Asri", "Residence", "Regency"}) + " Blok " + (char) ('A' + r.i(12)) + (1 + r.i(30)) + " " + rtrw;
    }
    static final int DAY0 = (int) LocalDate.of(2008, 1, 1).toEpochDay(), DAY1 = (int) LocalDate.of(2025, 12, 31).toEpochDay();

    static String nik(Rng r, Region g, LocalDate d, boolean f) { return g.code6() + two(d.getDayOfMonth() + (f ? 40 : 0)) + two(d.getMonthValue()) + two(d.getYear() % 100) + four(1 + (int) (60 * Math.pow(r.d(), 2))); }
    static String kk(Rng r, Region g) { return g.code6() + two(1 + r.i(28)) + two(1 + r.i(12)) + two(5 + r.i(20)) + four(1 + r.i(3000)); }

    static Household household(long seed, long idx) {
        Rng r = new Rng(seed, idx * 2 + 1);
        Household h = new Household(); h.reg = region(r); h.kk = kk(r, h.reg); h.ibu = parentName(r, true); h.ayah = parentName(r, false); h.alamat = address(r);
        h.ibuBirthYear = 1975 + r.i(28); h.noAyah = r.p(0.07);
        h.moved = r.p(0.09);
        if (h.moved) { h.reg2 = r.p(0.5) ? region(r) : h.reg; if (h.reg2 == h.reg) { Region q = new Region(); q.prov = h.reg.prov; q.kab = h.reg.kab; q.kec = pad(1 + r.i(20), 2); q.desa = "2" + pad(1 + r.i(14), 3); h.reg2 = q; } h.alamat2 = address(r); h.kk2 = r.p(0.6) ? kk(r, h.reg2) : h.kk; }
        int n = r.p(0.36) ? 1 : r.p(0.55) ? 2 : r.p(0.65) ? 3 : r.p(0.7) ? 4 : 5;
        String fam = null; double fu = r.d();
        boolean marga = h.reg.prov == 12 || h.reg.prov == 53 || h.reg.prov >= 71;
        boolean famAll = fu < (marga ? 0.75 : 0.25);
        String prefM = r.p(0.20) ? r.of(new String[]{"Muhammad", "Muhammad", "Muhammad", "Ahmad", "Abdul", "Mohammad"}) : null;
        String prefF = r.p(0.10) ? r.of(new String[]{"Siti", "Nur", "Siti"}) : null;
        int day = DAY0 + r.i(DAY1 - DAY0 + 1);
        for (int k = 0; k < n; k++) {
            boolean twin = k > 0 && r.p(0.024);
            Kid c = new Kid(); c.h = h;
            if (!twin && k > 0) { day = DAY0 + Math.floorMod(day - DAY0 + 330 + r.i(1800), DAY1 - DAY0 + 1); }
            c.female = twin && r.p(0.7) ? h.kids.get(k - 1).female : r.p(0.49);
            c.dob = LocalDate.ofEpochDay(day);
            if (famAll && fam == null) fam = secondTok(r, c.female);
            c.nama = kidName(r, c.female, h.reg, famAll ? fam : null, c.female ? prefF : prefM);
            if (twin && r.p(0.45)) { // alliterative twins: same tail, first token changed at its end
                String o = h.kids.get(k - 1).nama; int sp = o.indexOf(' '); String ft = sp < 0 ? o : o.substring(0, sp);
                String nf = ft.length() > 3 ? ft.substring(0, ft.length() - 2) + r.of(new String[]{"an", "in", "un", "na", "ni", "da", "ka", "ra"}) : ft + r.of(new String[]{"na", "ni"});
                c.nama = nf + (sp < 0 ? "" : o.substring(sp));
            }
            c.nik = nik(r, h.reg, c.dob, c.female); c.place = r.p(0.86) ? nearKab(h.reg) : r.of(PLACE);
            if (k > 0) c.twinOrSibNik = h.kids.get(k - 1).nik;
            h.kids.add(c);
        }
        return h;
    }

    // ------------------------------------------------------------------ noise
    static final String[][] VAR = {
        {"Muhammad", "Mohammad", "Mohamad", "Muhamad", "Muh.", "Moh.", "M.", "Mochamad", "Mochammad", "Mukhammad", "Muhamat", "Mohd.", "Muh"},
        {"Siti", "St.", "Sitti", "Sity", "Siti"}, {"Ahmad", "Achmad", "Akhmad", "Akhmat", "Ahmat", "Ahmed"}, {"Abdul", "Abd.", "Abd", "Abdoel", "Abdull"},
        {"Nur", "Noor", "Nor", "Nurr"}, {"Putri", "Puteri", "Putry", "Putrie"}, {"Sri", "Seri", "Sry"}, {"Rizki", "Rizky", "Riski", "Rizqi", "Rizky", "Risky"},
        {"Yusuf", "Yusup", "Jusuf", "Yoesoef"}, {"Aisyah", "Aisah", "Aisha", "Aisyiah", "Aisya"}, {"Fatimah", "Fatima", "Patimah"}, {"Khadijah", "Kadijah", "Hadijah"}, {"Dwi", "Dwie", "Dui"},
        {"Hidayat", "Hidayah", "Hidayat"}, {"Azzahra", "Az-Zahra", "Azahra", "Azzahrah", "Az Zahra"}, {"Ramadhan", "Ramadan", "Romadhon", "Ramadhon"}, {"Ramadhani", "Ramadani", "Romadhoni"}, {"Al-Fatih", "Alfatih", "Al Fatih"}, {"Abdullah", "Abdulloh", "Abdulah"}, {"Rahman", "Rohman", "Rachman"}, {"Khairunnisa", "Khoirunnisa", "Chairunnisa", "Khairunisa"}, {"Nabila", "Nabilah", "Nabilla"}, {"Anisa", "Annisa", "Anissa", "Anisah"}, {"Zahra", "Zahrah", "Zara"}};
    static final Map<String, String[]> VARMAP = new HashMap<>();
    static { for (String[] v : VAR) VARMAP.put(v[0], v); }
    static final String[][] PHON = {{"oe", "u"}, {"u", "oe"}, {"dj", "j"}, {"j", "dj"}, {"c", "tj"}, {"f", "p"}, {"v", "f"}, {"p", "f"}, {"z", "s"}, {"sy", "s"}, {"kh", "h"}, {"k", "q"}, {"q", "k"}, {"i", "y"}, {"y", "i"}, {"dh", "d"}, {"th", "t"}, {"ss", "s"}, {"nn", "n"}, {"ll", "l"}, {"z", "j"}, {"ch", "h"}, {"ks", "x"}, {"ai", "ay"}, {"t", "d"}};

    static String typo(Rng r, String s) {
        if (s.length() < 3) return s; StringBuilder b = new StringBuilder(s); int k = r.p(0.12) ? 0 : 1 + r.i(s.length() - 1);
        switch (r.i(4)) {
            case 0: b.deleteCharAt(k); break;
            case 1: b.insert(k, (char) ('a' + r.i(26))); break;
            case 2: b.setCharAt(k, (char) ('a' + r.i(26))); break;
            default: if (k + 1 < b.length()) { char c = b.charAt(k); b.setCharAt(k, b.charAt(k + 1)); b.setCharAt(k + 1, c); } else b.insert(k, b.charAt(k)); }
        return b.toString();
    }
    static String phon(Rng r, String s) {
        String l = s.toLowerCase(Locale.ROOT);
        for (int t = 0; t < 8; t++) { String[] q = r.of(PHON); int k = l.indexOf(q[0], 1); if (k >= 1) return s.substring(0, k) + q[1] + s.substring(k + q[0].length()); }
        if (l.endsWith("h")) return s.substring(0, s.length() - 1); if (l.endsWith("a") && r.p(0.5)) return s + "h"; return s;
    }
    static String variants(Rng r, String name, double p) {
        String[] t = name.split(" "); boolean ch = false;
        for (int k = 0; k < t.length; k++) { String[] v = VARMAP.get(t[k]); if (v != null && r.p(p)) { t[k] = v[1 + r.i(v.length - 1)]; ch = true; } }
        return ch ? String.join(" ", t) : name;
    }
    /** digits: one-digit error, transposition, drop. */
    static String digitErr(Rng r, String s) {
        StringBuilder b = new StringBuilder(s); int k = r.i(s.length());
        switch (r.i(5)) { case 0: case 1: b.setCharAt(k, (char) ('0' + r.i(10))); break;
            case 2: case 3: if (k + 1 < s.length()) { char c = b.charAt(k); b.setCharAt(k, b.charAt(k + 1)); b.setCharAt(k + 1, c); } break;
            default: b.deleteCharAt(k); }
        return b.toString();
    }

    static double NIK_MISS_B = 0.27, KK_MISS_B = 0.34;

    static String person(Rng r, Kid c, boolean dirty, double noise) {
        double q = dirty ? noise : 0.18 * noise;   // list A carries ~1/5 of the noise
        Household h = c.h; boolean mv = dirty && h.moved;
        // ---- name
        String n = variants(r, c.nama, dirty ? Math.min(0.9, 0.42 * noise) : 0.06 * noise);
        if (r.p(0.09 * q)) { String[] t = n.split(" "); int k = r.i(t.length); t[k] = phon(r, t[k]); n = String.join(" ", t); }
        if (r.p(0.07 * q)) { String[] t = n.split(" "); int k = r.i(t.length); t[k] = typo(r, t[k]); n = String.join(" ", t); }
        String[] t = n.split(" ");
        if (t.length >= 2) {
            double u = r.d() / Math.max(1e-9, q);
            if (u < 0.07) { int drop = r.p(0.75) ? t.length - 1 : r.i(t.length); n = join(t, drop); }
            else if (u < 0.10) { int k = t.length - 1; t[k] = t[k].substring(0, 1) + (r.p(0.5) ? "." : ""); n = String.join(" ", t); }
            else if (u < 0.125) { int k = r.i(t.length - 1); StringBuilder b = new StringBuilder(); for (int z = 0; z < t.length; z++) { if (z > 0 && z != k + 1) b.append(' '); b.append(z == k + 1 ? t[z].toLowerCase(Locale.ROOT) : t[z]); } n = b.toString(); }
            else if (u < 0.135) { String x = t[0]; t[0] = t[t.length - 1]; t[t.length - 1] = x; n = String.join(" ", t); }
            else if (u < 0.143) { StringBuilder b = new StringBuilder(); for (String x : t) b.append(x.charAt(0)).append('.'); n = b.toString(); }
        }
        if (!h.noAyah && r.p((h.reg.prov == 11 || h.reg.prov == 73 || h.reg.prov == 63 ? 0.07 : 0.012) * q)) n = n + (c.female ? (r.p(0.7) ? " binti " : " bt. ") : (r.p(0.7) ? " bin " : " b. ")) + h.ayah.split(" ")[0];
        if (r.p(0.006 * q)) n = coin(r, c.female); // nickname: unrelated string
        if (r.p(0.5)) n = n.toUpperCase(Locale.ROOT);
        // ---- sex
        String jk = r.p(0.02 * q) ? "" : (r.p(0.006 * q) != c.female) ? "P" : "L";
        // ---- dob
        LocalDate d = c.dob; String dob;
        if (r.p(0.035 * q)) dob = "";
        else {
            int y = d.getYear(), m = d.getMonthValue(), dd = d.getDayOfMonth(); double u = r.d() / Math.max(1e-9, q);
            if (u < 0.02) { if (dd <= 12) { int x = dd; dd = m; m = x; } }
            else if (u < 0.035) { y += r.p(0.5) ? 1 : -1; }
            else if (u < 0.055) { if (r.p(0.7)) { dd = 1; m = 1; } else { dd = 31; m = 12; } }
            else if (u < 0.075) { dd = 1 + (r.p(0.5) ? (dd + 9) % 28 : r.i(28)); }
            else if (u < 0.083) { m = 1 + r.i(12); if (dd > 28) dd = 28; }
            if (m == 2 && dd > 28) dd = 28; if ((m == 4 || m == 6 || m == 9 || m == 11) && dd > 30) dd = 30;
            dob = y + "-" + two(m) + "-" + two(dd);
        }
        // ---- place
        String pl = c.place; if (r.p(0.05 * q)) pl = ""; else if (r.p(0.15 * q)) pl = (r.p(0.6) ? "Kab. " : "Kota ") + pl; else if (r.p(0.03 * q)) pl = typo(r, pl); else if (r.p(0.03 * q)) pl = r.of(PLACE);
        if (r.p(0.5)) pl = pl.toUpperCase(Locale.ROOT);
        // ---- nik
        String nik = c.nik; double u = r.d();
        double miss = dirty ? NIK_MISS_B : 0.05;
        if (u < miss) nik = "";
        else if (u < miss + 0.012 * q) nik = r.of(new String[]{"0000000000000000", "1234567890123456", "9999999999999999", "-"});
        else if (u < miss + 0.022 * q) nik = nik.substring(0, 15) + "0";              // spreadsheet precision loss
        else if (u < miss + 0.030 * q) nik = h.reg.code6() + two(1 + r.i(28) + 40) + two(1 + r.i(12)) + two(h.ibuBirthYear % 100) + four(1 + r.i(9)); // mother's NIK (unstable on purpose)
        else if (u < miss + 0.034 * q && c.twinOrSibNik != null) nik = c.twinOrSibNik; // sibling's NIK: a false-positive trap
        else if (u < miss + 0.070 * q) nik = digitErr(r, nik);
        // ---- kk
        String kk = mv ? h.kk2 : h.kk; if (r.p(dirty ? KK_MISS_B : 0.03)) kk = ""; else if (r.p(0.03 * q)) kk = digitErr(r, kk); else if (r.p(0.05 * q)) kk = kk(r, h.reg);
        // ---- parents
        String ibu = variants(r, h.ibu, 0.4 * q);
        if (r.p(0.09 * q)) ibu = ""; else { if (r.p(0.06 * q)) ibu = phon(r, ibu); if (r.p(0.05 * q)) ibu = typo(r, ibu); if (ibu.indexOf(' ') > 0 && r.p(0.10 * q)) ibu = ibu.substring(0, ibu.indexOf(' ')); if (r.p(0.05 * q)) ibu = r.of(new String[]{"Ny. ", "Ibu ", "Hj. ", "Almh. "}) + ibu; if (r.p(0.015 * q)) ibu = parentName(r, true); }
        String ayah = variants(r, h.ayah, 0.4 * q);
        if (h.noAyah || r.p(0.20 * q)) ayah = ""; else { if (r.p(0.06 * q)) ayah = phon(r, ayah); if (r.p(0.05 * q)) ayah = typo(r, ayah); if (ayah.indexOf(' ') > 0 && r.p(0.10 * q)) ayah = ayah.substring(0, ayah.indexOf(' ')); if (r.p(0.06 * q)) ayah = r.of(new String[]{"Bpk. ", "H. ", "Alm. ", "Tn. "}) + ayah; if (r.p(0.03 * q)) ayah = parentName(r, false); }
        if (r.p(0.5)) { ibu = ibu.toUpperCase(Locale.ROOT); ayah = ayah.toUpperCase(Locale.ROOT); }
        // ---- address, region
        String al = mv ? h.alamat2 : h.alamat; Region g = mv ? h.reg2 : h.reg;
        if (r.p(0.08 * q)) al = ""; else { if (r.p(0.45 * q)) al = al.replace("Jl. ", r.p(0.5) ? "Jalan " : "JLN ").replace("Kp. ", "Kampung ").replace("Dusun ", "Dsn. ").replace("Gg. ", "Gang "); if (r.p(0.40 * q)) al = al.replaceAll("RT 0*(\\d+) RW 0*(\\d+)", r.p(0.5) ? "RT.$1/RW.$2" : "RT $1/$2"); if (r.p(0.12 * q)) { int k = al.indexOf(" RT"); if (k > 0) al = al.substring(0, k); } if (r.p(0.05 * q)) al = typo(r, al); }
        if (r.p(0.5)) al = al.toUpperCase(Locale.ROOT);
        String code = g.code(); if (r.p(0.03 * q)) code = code.substring(0, 6) + "0000"; else if (r.p(0.03 * q)) code = code.substring(0, 6) + "2" + pad(1 + r.i(14), 3); else if (r.p(0.02 * q)) code = "";
        return n + "," + jk + "," + pl + "," + dob + "," + nik + "," + kk + "," + ibu + "," + ayah + "," + al + "," + code;
    }
    static String join(String[] t, int drop) { StringBuilder b = new StringBuilder(); for (int k = 0; k < t.length; k++) if (k != drop) { if (b.length() > 0) b.append(' '); b.append(t[k]); } return b.toString(); }

    // ------------------------------------------------------------------ main
    public static void main(String[] a) throws IOException {
        int n = 10000; long seed = 42; double overlap = 0.5, noise = 1.0, dupB = 0; Path out = Paths.get("data");
        for (int k = 0; k + 1 < a.length; k += 2) switch (a[k]) { case "--n": n = Integer.parseInt(a[k + 1]); break; case "--seed": seed = Long.parseLong(a[k + 1]); break; case "--out": out = Paths.get(a[k + 1]); break; case "--overlap": overlap = Double.parseDouble(a[k + 1]); break; case "--noise": noise = Double.parseDouble(a[k + 1]); break; case "--nik-missing-b": NIK_MISS_B = Double.parseDouble(a[k + 1]); break; case "--kk-missing-b": KK_MISS_B = Double.parseDouble(a[k + 1]); break; case "--dup-b": dupB = Double.parseDouble(a[k + 1]); break; default: throw new IllegalArgumentException(a[k]); }
        Files.createDirectories(out);
        List<byte[]> la = new ArrayList<>(n), lb = new ArrayList<>(n); int[] entA = new int[n], entB = new int[n]; int ent = 0;
        double pBoth = overlap / (2 - overlap), pA = pBoth + (1 - overlap) / (2 - overlap);
        for (long hh = 0; la.size() < n || lb.size() < n; hh++) {
            Household h = household(seed, hh); Rng r = new Rng(seed ^ 0x5DEECE66DL, hh);
            for (Kid c : h.kids) {
                double u = r.d(); boolean inA = u < pA, inB = u < pBoth || u >= pA;
                if (inA && la.size() < n) { entA[la.size()] = ent; la.add(person(r, c, false, noise).getBytes(StandardCharsets.UTF_8)); }
                if (inB && lb.size() < n) { entB[lb.size()] = ent; lb.add(person(r, c, true, noise).getBytes(StandardCharsets.UTF_8)); if (dupB > 0 && lb.size() < n && r.p(dupB)) { entB[lb.size()] = ent; lb.add(person(r, c, true, noise).getBytes(StandardCharsets.UTF_8)); } }
                ent++;
            }
        }
        int[] permA = perm(n, new Rng(seed, 0xAAAAL)), permB = perm(n, new Rng(seed, 0xBBBBL));
        int w = Math.max(7, Integer.toString(n).length());
        int[] posA = new int[ent]; Arrays.fill(posA, -1);
        for (int k = 0; k < n; k++) posA[entA[permA[k]]] = k;
        write(out.resolve("a.csv"), 'A', la, permA, w); write(out.resolve("b.csv"), 'B', lb, permB, w);
        int truth = 0;
        try (BufferedOutputStream o = new BufferedOutputStream(Files.newOutputStream(out.resolve("truth.csv")), 1 << 16)) {
            o.write("id_a,id_b\n".getBytes());
            for (int k = 0; k < n; k++) { int p = posA[entB[permB[k]]]; if (p >= 0) { o.write(("A" + pad(p, w) + ",B" + pad(k, w) + "\n").getBytes()); truth++; } }
        }
        System.out.println("n=" + n + " seed=" + seed + " true_pairs=" + truth + " entities=" + ent + " out=" + out);
    }
    static int[] perm(int n, Rng r) { int[] p = new int[n]; for (int k = 0; k < n; k++) p[k] = k; for (int k = n - 1; k > 0; k--) { int j = r.i(k + 1), x = p[k]; p[k] = p[j]; p[j] = x; } return p; }
    static void write(Path f, char pre, List<byte[]> rows, int[] perm, int w) throws IOException {
        try (BufferedOutputStream o = new BufferedOutputStream(Files.newOutputStream(f), 1 << 16)) {
            o.write("id,nama,jk,tempat_lahir,tgl_lahir,nik,no_kk,nama_ibu,nama_ayah,alamat,kode_wilayah\n".getBytes());
            for (int k = 0; k < perm.length; k++) { o.write((pre + pad(k, w) + ",").getBytes()); o.write(rows.get(perm[k])); o.write('\n'); }
        }
    }
}
